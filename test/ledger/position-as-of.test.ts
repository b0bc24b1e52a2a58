import { type LedgerDocument, dayOfReceipt, positionAsOf, totalsByCurrency } from "receivables/ledger";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import {
  allocation,
  bill,
  creditNote,
  day,
  inParts,
  invoice,
  openOf,
  openOn,
  payment,
  positionOn,
  refund,
  settling,
  writeOff,
} from "./build-documents.js";

const halves = inParts(["50", 10], ["50", 5]);

const inThree = inParts(["30", 30], ["50", 60], ["20", 90]);

describe("as of a day", () => {
  const documents = [
    invoice("INV-1", "100", 5),
    payment("PAY-1", "40", 10, { settles: settling(["INV-1", "40"]) }),
  ];

  test.each([
    [4, {}],
    [5, { "INV-1": "100.00" }],
    [9, { "INV-1": "100.00" }],
    [10, { "INV-1": "60.00" }],
    [11, { "INV-1": "60.00" }],
  ])("a position as of a past date uses only what was posted by then: 1 to %i January", (on, open) => {
    expect(openOn(on, ...documents)).toEqual(open);
  });

  test("a partly paid invoice stays open with the part that is left", () => {
    const { items, settled } = positionOn(31, ...documents);
    expect(items).toEqual([
      {
        id: "INV-1",
        document: "INV-1",
        source: "invoice",
        kind: "trade",
        customer: "C1",
        issuedOn: "2026-01-05",
        postedOn: "2026-01-05",
        dueOn: "2026-01-31",
        original: money("100", "CNY"),
        open: money("60", "CNY"),
        disputed: money("0", "CNY"),
        settlements: [{ by: "PAY-1", on: "2026-01-10", amount: money("40", "CNY"), against: "PAY-1" }],
      },
    ]);
    expect(openOf(settled)).toEqual({ "PAY-1": "0.00" });
    expect(settled[0]?.settlements).toEqual([
      { by: "PAY-1", on: "2026-01-10", amount: money("-40", "CNY"), against: "INV-1" },
    ]);
  });

  test("nothing was posted: nothing is open", () => {
    expect(positionOn(31)).toEqual({ asOf: "2026-01-31", items: [], settled: [], findings: [] });
  });

  test("what is settled in full is apart from what is open", () => {
    const paid = payment("PAY-2", "60", 12, { settles: settling(["INV-1", "60"]) });
    const { items, settled } = positionOn(31, ...documents, paid);
    expect(items).toEqual([]);
    expect(settled.map(({ id }) => id)).toEqual(["INV-1", "PAY-1", "PAY-2"]);
  });
});

describe("Art. 2: the kinds of receivable", () => {
  test("Art. 2: sales receivables, prepaid purchase money, other receivables and bills stand apart", () => {
    const { items } = positionOn(
      31,
      invoice("A", "1", 1),
      invoice("B", "2", 1, { receivable: "prepayment" }),
      invoice("C", "3", 1, { receivable: "other", charge: { kind: "fee", item: "A" } }),
      bill("D", "4", 1),
    );
    expect(items.map(({ id, kind }) => [id, kind])).toEqual([
      ["A", "trade"],
      ["B", "prepayment"],
      ["C", "other"],
      ["D", "bill"],
      ["D#credit", "trade"],
    ]);
    expect(items[2]?.charge).toEqual({ kind: "fee", item: "A" });
  });
});

describe("only posted documents count", () => {
  test.each(["draft", "cancelled"] as const)("a %s document never counts", (status) => {
    const documents: LedgerDocument[] = [
      invoice("INV-1", "100", 1),
      invoice("INV-2", "100", 1, { status }),
      payment("PAY-1", "100", 2, { status, settles: settling(["INV-1", "100"]) }),
    ];
    expect(openOn(31, ...documents)).toEqual({ "INV-1": "100.00" });
  });

  test("a document without a status is posted", () => {
    expect(openOn(31, invoice("A", "1", 1), invoice("B", "2", 1, { status: "posted" }))).toEqual({
      A: "1.00",
      B: "2.00",
    });
  });

  test("a payment of a draft settles nothing and stays open", () => {
    const { items, findings } = positionOn(
      31,
      invoice("INV-1", "100", 1, { status: "draft" }),
      payment("PAY-1", "100", 2, { settles: settling(["INV-1", "100"]) }),
    );
    expect(openOf(items)).toEqual({ "PAY-1": "-100.00" });
    expect(findings.map(({ code }) => code)).toEqual(["unknown-item"]);
  });

  test("a draft may lack what it needs when it is posted", () => {
    const { dueOn: _, ...draft } = invoice("INV-1", "100", 1, { status: "draft" });
    expect(openOn(31, draft)).toEqual({});
  });
});

describe("due dates", () => {
  test("an item without a due date gets it from its terms", () => {
    const { items } = positionOn(31, invoice("INV-1", "100", 5, { terms: { kind: "net", days: 30 } }));
    expect(items.map(({ dueOn }) => dueOn)).toEqual(["2026-02-04"]);
  });

  test("without terms and without a due date it is an error with its id; nothing vanishes", () => {
    const { dueOn: _, ...undated } = invoice("INV-7", "100", 5);
    expect(() => positionOn(1, invoice("INV-1", "1", 1), undated)).toThrow(
      expect.objectContaining({
        code: "due-date-missing",
        field: "documents[1].dueOn",
        message: expect.stringContaining("INV-7"),
      }),
    );
  });

  test("terms that wait for the delivery's confirmation leave it without a due date, and in the position", () => {
    const terms = { kind: "on-delivery-confirmation", days: 10 } as const;
    expect(positionOn(31, invoice("INV-1", "100", 5, { terms })).items).toMatchObject([
      { id: "INV-1", dueOn: null },
    ]);
    const delivered = invoice("INV-1", "100", 5, { terms, deliveredOn: day(8) });
    expect(positionOn(8, delivered).items[0]?.dueOn).toBe("2026-01-18");
    expect(positionOn(7, delivered).items[0]?.dueOn).toBe(null);
  });

  test("terms with business days move by the caller's calendar", () => {
    const calendar = { weekend: [6, 7], holidays: [], workingDays: [] };
    const terms = { kind: "net", days: 5, businessDays: "following" } as const;
    const documents = [invoice("INV-1", "100", 5, { terms })];
    expect(positionAsOf({ documents, calendar }, day(31)).items[0]?.dueOn).toBe("2026-01-12");
    expect(() => positionAsOf({ documents }, day(31))).toThrow(
      expect.objectContaining({ code: "calendar-missing" }),
    );
  });

  test("a credit is due when it is posted", () => {
    expect(positionOn(31, payment("PAY-1", "1", 9)).items[0]).toMatchObject({
      dueOn: "2026-01-09",
      issuedOn: "2026-01-09",
    });
  });
});

describe("instalments and what is held back", () => {
  test("an invoice has one item for each instalment", () => {
    expect(openOn(31, invoice("R-1", "100", 1, { terms: inThree }))).toEqual({
      "R-1#1": "30.00",
      "R-1#2": "50.00",
      "R-1#3": "20.00",
    });
  });

  test("one for what is held back, due on its own day, rounded half-up", () => {
    const retention = { percent: "5", dueOn: day("2027-01-05") };
    const { items } = positionOn(31, invoice("INV-1", "100.10", 5, { retention }));
    expect(items.map(({ id, open, dueOn, retention }) => [id, open.amount, dueOn, retention])).toEqual([
      ["INV-1#1", "95.09", "2026-01-31", undefined],
      ["INV-1#2", "5.01", "2027-01-05", true],
    ]);
  });

  test("instalments share what is not held back", () => {
    const retention = { percent: "10", dueOn: day("2027-01-05") };
    expect(openOn(31, invoice("INV-1", "100", 5, { terms: halves, retention }))).toEqual({
      "INV-1#1": "45.00",
      "INV-1#2": "45.00",
      "INV-1#3": "10.00",
    });
  });

  test("a payment of the document settles its items in the order in which they fall due", () => {
    const due5then10 = [
      invoice("INV-1", "100", 5, { terms: halves }),
      payment("PAY-1", "70", 6, { settles: settling(["INV-1", "70"]) }),
    ];
    expect(openOn(31, ...due5then10)).toEqual({ "INV-1#1": "30.00" });
  });

  test("items without a due date are settled last", () => {
    const terms = {
      kind: "instalments",
      instalments: [
        { percent: "50", due: { kind: "on-delivery-confirmation", days: 1 } },
        { percent: "50", due: { kind: "net", days: 90 } },
      ],
    } as const;
    const paid = payment("PAY-1", "50", 6, { settles: settling(["INV-1", "50"]) });
    expect(openOn(31, invoice("INV-1", "100", 5, { terms }), paid)).toEqual({ "INV-1#1": "50.00" });
  });

  test("a payment of one item leaves the others", () => {
    const documents = [
      invoice("INV-1", "100", 5, { terms: halves }),
      payment("PAY-1", "50", 6, { settles: settling(["INV-1#1", "50"]) }),
    ];
    expect(openOn(31, ...documents)).toEqual({ "INV-1#2": "50.00" });
  });

  test("an instalment of nothing is settled from the first", () => {
    const { items, settled } = positionOn(31, invoice("INV-1", "0.01", 5, { terms: halves }));
    expect([openOf(items), openOf(settled)]).toEqual([{ "INV-1#2": "0.01" }, { "INV-1#1": "0.00" }]);
  });
});

describe("credits", () => {
  test("a standalone credit note is an open item with a negative amount", () => {
    expect(openOn(31, creditNote("CN-1", "25", 3))).toEqual({ "CN-1": "-25.00" });
  });

  test("what a payment does not settle stays open as the customer's credit", () => {
    const documents = [
      invoice("INV-1", "100", 1),
      payment("PAY-1", "130", 2, { settles: settling(["INV-1", "100"]) }),
    ];
    expect(openOn(31, ...documents)).toEqual({ "PAY-1": "-30.00" });
  });

  test("allocations are many to many and later than what they match", () => {
    const documents = [
      invoice("I1", "50", 1),
      invoice("I2", "80", 1),
      payment("P1", "60", 2),
      payment("P2", "40", 3),
      allocation("X1", "P1", settling(["I1", "50"], ["I2", "10"]), 5),
      allocation("X2", "P2", settling(["I2", "40"]), 6),
    ];
    expect(openOn(4, ...documents)).toEqual({ I1: "50.00", I2: "80.00", P1: "-60.00", P2: "-40.00" });
    expect(openOn(5, ...documents)).toEqual({ I2: "70.00", P2: "-40.00" });
    const { items } = positionOn(6, ...documents);
    expect(items).toMatchObject([
      {
        id: "I2",
        open: money("30", "CNY"),
        settlements: [
          { by: "X1", on: "2026-01-05", against: "P1", amount: money("10", "CNY") },
          { by: "X2", on: "2026-01-06", against: "P2", amount: money("40", "CNY") },
        ],
      },
    ]);
  });

  test("a settlement says when what settles came in, however much later it was set against the item", () => {
    const [claim] = positionOn(
      31,
      invoice("INV-1", "100", 3),
      payment("P1", "10", 2, { settles: settling(["INV-1", "10"]) }),
      payment("P2", "20", 5, { settles: settling(["INV-1", "20"]) }),
      payment("P3", "30", 6),
      allocation("X", "P3", settling(["INV-1", "30"]), 9),
    ).items;
    const days = claim?.settlements.map((one) => [one.by, one.on, one.receivedOn, dayOfReceipt(one)]);
    expect(days).toEqual([
      ["P1", day(3), day(2), day(2)],
      ["P2", day(5), undefined, day(5)],
      ["X", day(9), day(6), day(6)],
    ]);
  });

  test("a payment for an invoice that is posted later settles it from then on", () => {
    const documents = [payment("P", "100", 2, { settles: settling(["I", "100"]) }), invoice("I", "100", 5)];
    expect(openOn(4, ...documents)).toEqual({ P: "-100.00" });
    expect(openOn(5, ...documents)).toEqual({});
    expect(positionOn(5, ...documents).settled[0]?.settlements[0]?.on).toBe("2026-01-05");
  });

  test("of two payments that wait for an invoice, the one posted first settles it", () => {
    const settles = settling(["I", "100"]);
    const documents = [
      payment("P1", "100", 3, { settles }),
      payment("P2", "100", 2, { settles }),
      invoice("I", "100", 5),
    ];
    expect(openOn(5, ...documents)).toEqual({ P1: "-100.00" });
  });

  test("what was settled once is not taken away by a settlement that comes to count later", () => {
    const documents = [
      payment("P", "100", 1, { settles: settling(["LATE", "100"]) }),
      invoice("EARLY", "100", 1),
      allocation("X", "P", settling(["EARLY", "100"]), 3),
      invoice("LATE", "100", 5),
    ];
    expect(openOn(4, ...documents)).toEqual({});
    expect(openOn(5, ...documents)).toEqual({ LATE: "100.00" });
  });

  test("a refund pays back a credit; what it pays back beyond is a claim", () => {
    const documents = [payment("P", "30", 1), refund("F", "50", 2, { settles: settling(["P", "30"]) })];
    const { items } = positionOn(31, ...documents);
    expect(openOf(items)).toEqual({ F: "20.00" });
    expect(items[0]).toMatchObject({ kind: "other", source: "refund" });
  });

  test("a write-off gives up a claim, or a small credit", () => {
    const documents = [invoice("I", "100", 1), payment("P", "0.02", 1)];
    const given = writeOff("W", settling(["I", "100"], ["P", "0.02"]), 3);
    const { items, settled } = positionOn(31, ...documents, given);
    expect(items).toEqual([]);
    expect(settled.map(({ settlements }) => settlements)).toEqual([
      [{ by: "W", on: "2026-01-03", amount: money("100", "CNY") }],
      [{ by: "W", on: "2026-01-03", amount: money("-0.02", "CNY") }],
    ]);
  });
});

describe("bills of exchange", () => {
  const documents = [
    invoice("INV-1", "100", 1),
    bill("BILL-1", "80", 5, { settles: settling(["INV-1", "80"]) }),
  ];

  test("Art. 2: a bill settles what it is given for and is a claim until its maturity", () => {
    const { items } = positionOn(31, ...documents);
    expect(openOf(items)).toEqual({ "BILL-1": "80.00", "INV-1": "20.00" });
    expect(items[0]).toMatchObject({ kind: "bill", source: "bill", dueOn: "2026-03-31" });
  });

  test("a later payment settles it", () => {
    const paid = payment("PAY-1", "80", 20, { settles: settling(["BILL-1", "80"]) });
    expect(openOn(31, ...documents, paid)).toEqual({ "INV-1": "20.00" });
  });

  test("what it does not settle is a credit that can be allocated by the bill's id", () => {
    const taken = [invoice("INV-1", "100", 1), bill("BILL-1", "80", 5)];
    expect(openOn(31, ...taken)).toEqual({
      "BILL-1": "80.00",
      "BILL-1#credit": "-80.00",
      "INV-1": "100.00",
    });
    const allocated = allocation("X", "BILL-1", settling(["INV-1", "80"]), 9);
    expect(openOn(31, ...taken, allocated)).toEqual({ "BILL-1": "80.00", "INV-1": "20.00" });
  });

  test("a bill cannot pay itself", () => {
    const { items, findings } = positionOn(
      31,
      bill("BILL-1", "80", 5, { settles: settling(["BILL-1", "80"]) }),
    );
    expect(openOf(items)).toEqual({ "BILL-1": "80.00", "BILL-1#credit": "-80.00" });
    expect(findings.map(({ code }) => code)).toEqual(["wrong-side"]);
  });
});

describe("currencies and keys", () => {
  test("every currency stays apart", () => {
    const documents: LedgerDocument[] = [
      invoice("A", "100", 1),
      { ...invoice("B", "1", 1), amount: money("900", "JPY") },
      payment("P", "30", 2),
    ];
    const { items } = positionOn(31, ...documents);
    expect(totalsByCurrency(items)).toEqual([money("70", "CNY"), money("900", "JPY")]);
  });

  test("account, customer and group are separate keys", () => {
    const customers = [
      { id: "C1", name: "One", group: "G", area: "north", department: "D1", handler: "H1" },
      { id: "C2", name: "Two" },
    ];
    const documents = [
      invoice("A", "1", 1, { account: "A1", reference: "SO-1" }),
      invoice("B", "1", 1, { account: "A2", department: "D2", handler: "H2" }),
      invoice("C", "1", 1, { customer: "C2" }),
      invoice("D", "1", 1, { customer: "C3", handler: "H3" }),
    ];
    const keys = { group: "G", area: "north" };
    const { items } = positionAsOf({ documents, customers }, day(31));
    expect(items).toMatchObject([
      { customer: "C1", account: "A1", department: "D1", handler: "H1", reference: "SO-1", ...keys },
      { customer: "C1", account: "A2", department: "D2", handler: "H2", ...keys },
      { customer: "C2" },
      { customer: "C3", handler: "H3" },
    ]);
    expect(items[2]).not.toHaveProperty("group");
  });
});
