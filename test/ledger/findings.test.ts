import { explainReason } from "receivables/decision/texts";
import { type LedgerDocument, positionAsOf } from "receivables/ledger";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import {
  allocation,
  creditNote,
  day,
  invoice,
  openOf,
  payment,
  positionOn,
  refund,
  settling,
  writeOff,
} from "./build-documents.js";

const invoiced = invoice("INV-1", "100", 1);

describe("a settlement never exceeds what there is", () => {
  test.each([
    ["99.99", 0, { "INV-1": "0.01", "PAY-1": "-50.01" }],
    ["100.00", 0, { "PAY-1": "-50.00" }],
    ["100.01", 1, { "PAY-1": "-50.00" }],
  ])("of the claim: %s asked for, 100.00 open", (asked, count, open) => {
    const paid = payment("PAY-1", "150", 5, { settles: settling(["INV-1", asked]) });
    const { items, findings } = positionOn(31, invoiced, paid);
    expect([openOf(items), findings.length]).toEqual([open, count]);
  });

  test.each([
    ["79.99", 0, { "INV-1": "20.01", "PAY-1": "-0.01" }],
    ["80.00", 0, { "INV-1": "20.00" }],
    ["80.01", 1, { "INV-1": "20.00" }],
  ])("of the credit: %s asked for, 80.00 received", (asked, count, open) => {
    const paid = payment("PAY-1", "80", 5, { settles: settling(["INV-1", asked]) });
    const { items, findings } = positionOn(31, invoiced, paid);
    expect([openOf(items), findings.length]).toEqual([open, count]);
  });

  test("F83: the rest is a finding with both figures, in words of both languages", () => {
    const paid = payment("PAY-1", "150", 5, { settles: settling(["INV-1", "130"]) });
    const [finding] = positionOn(31, invoiced, paid).findings;
    expect(finding).toEqual({
      id: "over-allocated:PAY-1/INV-1/settles[0]",
      code: "over-allocated",
      citation: "Ledger §4",
      facts: {
        document: "PAY-1",
        item: "INV-1",
        expected: money("100", "CNY"),
        actual: money("130", "CNY"),
        asked: money("130", "CNY"),
        applied: money("100", "CNY"),
      },
      expected: money("100", "CNY"),
      actual: money("130", "CNY"),
    });
    expect(finding && explainReason(finding)).toBe(
      "PAY-1 asks for 130.00 CNY of INV-1, and only 100.00 CNY could be taken",
    );
    expect(finding && explainReason(finding, "zh-CN")).toContain("130.00 CNY");
  });

  test("who comes first is served first: by day, then by id, in any order of rows", () => {
    const settles = settling(["INV-1", "100"]);
    const documents = [
      invoiced,
      payment("PAY-3", "100", 5, { settles }),
      payment("PAY-2", "100", 5, { settles }),
      payment("PAY-1", "100", 6, { settles }),
    ];
    const expected = { "PAY-1": "-100.00", "PAY-3": "-100.00" };
    expect(openOf(positionOn(31, ...documents).items)).toEqual(expected);
    expect(openOf(positionOn(31, ...documents.toReversed()).items)).toEqual(expected);
  });

  test("what a returned note has used cannot be used again", () => {
    const documents = [
      invoice("A", "100", 1),
      invoice("B", "200", 1),
      creditNote("N", "200", 2, { settles: settling(["A", "100"]) }),
      allocation("X", "N", settling(["B", "200"]), 3),
    ];
    const { items, findings } = positionOn(31, ...documents);
    expect(openOf(items)).toEqual({ B: "100.00" });
    expect(findings).toMatchObject([{ code: "over-allocated", expected: money("100", "CNY") }]);
  });

  test("a write-off of more than is open writes off what is open", () => {
    const { items, findings } = positionOn(31, invoiced, writeOff("W", settling(["INV-1", "101"]), 3));
    expect(items).toEqual([]);
    expect(findings).toMatchObject([{ code: "over-allocated" }]);
  });
});

describe("a credit settles only items of its currency and customer", () => {
  test("another currency settles nothing and is a finding", () => {
    const usd = (amount: string) => money(amount, "USD");
    const documents: LedgerDocument[] = [
      invoiced,
      { ...payment("P1", "1", 2), amount: usd("10"), settles: [{ item: "INV-1", amount: usd("10") }] },
      { ...payment("P2", "1", 2), amount: usd("10"), settles: settling(["INV-1", "10"]) },
    ];
    const { items, findings } = positionOn(31, ...documents);
    expect(openOf(items)).toEqual({ "INV-1": "100.00", P1: "-10.00", P2: "-10.00" });
    expect(findings).toMatchObject([
      { code: "settles-other-currency", expected: "CNY", actual: "USD", facts: { item: "INV-1" } },
      { code: "settles-other-currency", expected: "USD", actual: "CNY", facts: { item: "INV-1" } },
    ]);
    expect(findings.map((finding) => explainReason(finding))).toEqual([
      "P1 names INV-1 in USD instead of CNY: nothing was settled",
      "P2 names INV-1 in CNY instead of USD: nothing was settled",
    ]);
  });

  test("another customer's item is not settled and is a finding", () => {
    const paid = payment("P", "100", 2, { customer: "C2", settles: settling(["INV-1", "100"]) });
    const { items, findings } = positionOn(31, invoiced, paid);
    expect(openOf(items)).toEqual({ "INV-1": "100.00", P: "-100.00" });
    expect(findings).toMatchObject([{ code: "settles-other-customer", expected: "C1", actual: "C2" }]);
    expect(findings[0] && explainReason(findings[0])).toContain("C2");
  });

  test("nor by an allocation or a write-off that is made out to another", () => {
    const documents = [
      invoiced,
      payment("P", "100", 2),
      allocation("X", "P", settling(["INV-1", "100"]), 3, { customer: "C2" }),
      writeOff("W", settling(["INV-1", "100"]), 3, { customer: "C2" }),
    ];
    const { items, findings } = positionOn(31, ...documents);
    expect(openOf(items)).toEqual({ "INV-1": "100.00", P: "-100.00" });
    expect(findings.map(({ code }) => code)).toEqual(["settles-other-customer", "settles-other-customer"]);
  });

  test.each([
    [
      "both name the group",
      [
        { id: "C1", name: "1", group: "G" },
        { id: "P", name: "P", group: "G" },
      ],
      {},
    ],
    ["the group is the parent's id", [{ id: "C1", name: "1", group: "P" }], {}],
    [
      "the groups differ",
      [
        { id: "C1", name: "1", group: "G" },
        { id: "P", name: "P", group: "H" },
      ],
      { "INV-1": "100.00", PAY: "-100.00" },
    ],
  ])("a parent pays for its affiliate where %s", (_, customers, open) => {
    const documents = [
      invoiced,
      payment("PAY", "100", 2, { customer: "P", settles: settling(["INV-1", "100"]) }),
    ];
    expect(openOf(positionAsOf({ documents, customers }, day(31)).items)).toEqual(open);
  });
});

describe("names that stand for nothing, or for the wrong side", () => {
  test("an unknown item settles nothing and is a finding", () => {
    const documents = [
      payment("P", "100", 2, { settles: settling(["NONE", "60"], ["NONE", "40"]) }),
      allocation("X", "NONE", settling(["P", "1"]), 3),
    ];
    const { items, findings } = positionOn(31, ...documents);
    expect(openOf(items)).toEqual({ P: "-100.00" });
    expect(findings.map(({ id }) => id)).toEqual([
      "unknown-item:P/NONE/settles[0]",
      "unknown-item:P/NONE/settles[1]",
      "unknown-item:X/NONE/from",
    ]);
  });

  test("a credit cannot settle a credit, nor a refund a claim", () => {
    const documents = [
      invoiced,
      payment("P", "100", 2),
      creditNote("N", "10", 3, { settles: settling(["P", "10"]) }),
      refund("F", "10", 3, { settles: settling(["INV-1", "10"]) }),
    ];
    const { items, findings } = positionOn(31, ...documents);
    expect(openOf(items)).toEqual({ "INV-1": "100.00", P: "-100.00", N: "-10.00", F: "10.00" });
    expect(findings).toMatchObject([
      { code: "wrong-side", expected: "credit", actual: "claim", facts: { document: "F" } },
      { code: "wrong-side", expected: "claim", actual: "credit", facts: { document: "N" } },
    ]);
    for (const finding of findings) expect(explainReason(finding, "zh-CN")).toContain("借贷方向");
  });
});
