import type { Period } from "receivables/calendar";
import { type AccountMovement, type LedgerDocument, accountMovements } from "receivables/ledger";
import { accountSchema } from "receivables/ledger/schemas";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import {
  allocation,
  bill,
  creditNote,
  day,
  dispute,
  invoice,
  payment,
  reversal,
  settling,
  writeOff,
} from "./build-documents.js";

const january: Period = { from: day(1), to: day(31) };
const account = { customer: "C1", currency: "CNY" };

function of(period: Period, ...documents: readonly LedgerDocument[]) {
  return accountMovements({ documents }, { ...account, period });
}

/** Movements as `["2026-01-05", "INV-1", "100.00", "100.00"]`. */
function rows(movements: readonly AccountMovement[]) {
  return movements.map(({ on, document, amount, balance }) => [on, document, amount.amount, balance.amount]);
}

describe("opening, movements with a running balance, closing", () => {
  const documents = [
    invoice("A", "5000", "2025-12-01"),
    payment("P1", "100", 2),
    payment("P2", "230", 9, { reference: "SO-1" }),
    creditNote("N", "100", 9),
    payment("P3", "1", "2026-02-01"),
  ];

  test("a ledger walk: 5000, 4900, 4670, 4570", () => {
    expect(of(january, ...documents)).toMatchObject({
      customer: "C1",
      currency: "CNY",
      period: january,
      opening: money("5000", "CNY"),
      closing: money("4570", "CNY"),
    });
    expect(rows(of(january, ...documents).movements)).toEqual([
      ["2026-01-02", "P1", "-100.00", "4900.00"],
      ["2026-01-09", "N", "-100.00", "4800.00"],
      ["2026-01-09", "P2", "-230.00", "4570.00"],
    ]);
  });

  test("each movement names its document's kind and reference", () => {
    expect(of(january, ...documents).movements[2]).toEqual({
      on: "2026-01-09",
      document: "P2",
      source: "payment",
      reference: "SO-1",
      amount: money("-230", "CNY"),
      balance: money("4570", "CNY"),
    });
  });

  test.each([
    ["2025-12-31", "0.00", 1],
    ["2026-01-01", "0.00", 1],
    ["2026-01-02", "10.00", 0],
  ])("a document of 1 January in the period from %s", (from, opening, count) => {
    const result = of({ from: day(from), to: day(31) }, invoice("A", "10", 1));
    expect([result.opening.amount, result.movements.length]).toEqual([opening, count]);
  });

  test.each([
    ["2026-01-30", 0],
    ["2026-01-31", 1],
    ["2026-02-01", 1],
  ])("a document of 31 January in the period to %s", (to, count) => {
    expect(of({ from: day(1), to: day(to) }, invoice("A", "10", 31)).movements).toHaveLength(count);
  });

  test("nothing was posted", () => {
    expect(of(january)).toEqual({
      ...account,
      period: january,
      opening: money("0", "CNY"),
      movements: [],
      closing: money("0", "CNY"),
    });
  });
});

describe("what moves a balance and what does not", () => {
  test("an invoice is one movement, whatever its items", () => {
    const retention = { percent: "10", dueOn: day("2027-01-01") };
    expect(rows(of(january, invoice("A", "100", 3, { retention })).movements)).toEqual([
      ["2026-01-03", "A", "100.00", "100.00"],
    ]);
  });

  test("a payment that is allocated later changes no balance", () => {
    const documents = [
      invoice("A", "100", 1),
      payment("P", "70", 5),
      allocation("X", "P", settling(["A", "70"]), 9),
    ];
    expect(rows(of(january, ...documents).movements)).toEqual([
      ["2026-01-01", "A", "100.00", "100.00"],
      ["2026-01-05", "P", "-70.00", "30.00"],
    ]);
  });

  test("drafts, cancelled documents and disputes move nothing", () => {
    const documents = [
      invoice("A", "100", 1, { status: "draft" }),
      payment("P", "70", 5, { status: "cancelled" }),
      invoice("B", "1", 7),
      dispute("D", "B", "1", 8),
    ];
    expect(rows(of(january, ...documents).movements)).toEqual([["2026-01-07", "B", "1.00", "1.00"]]);
  });

  test("a write-off moves what it really writes off", () => {
    const documents = [invoice("A", "10", 1), payment("P", "0.5", 2)];
    const given = writeOff("W", settling(["A", "12"], ["P", "0.5"]), 5);
    expect(rows(of(january, ...documents, given).movements).at(-1)).toEqual([
      "2026-01-05",
      "W",
      "-9.50",
      "0.00",
    ]);
  });

  test("a bill takes the place of what it settles, and moves the balance of all but bills", () => {
    const documents = [
      invoice("A", "100", 1),
      bill("B", "80", 5, { settles: settling(["A", "80"]) }),
      payment("P", "80", 20, { settles: settling(["B", "80"]) }),
    ];
    expect(rows(of(january, ...documents).movements)).toEqual([
      ["2026-01-01", "A", "100.00", "100.00"],
      ["2026-01-05", "B", "0.00", "100.00"],
      ["2026-01-20", "P", "-80.00", "20.00"],
    ]);
    const receivables = ["trade", "prepayment", "other"] as const;
    const { movements } = accountMovements({ documents }, { ...account, receivables, period: january });
    expect(rows(movements)).toEqual([
      ["2026-01-01", "A", "100.00", "100.00"],
      ["2026-01-05", "B", "-80.00", "20.00"],
      ["2026-01-20", "P", "0.00", "20.00"],
    ]);
  });

  test("a payment for an affiliate moves the balances of both", () => {
    const customers = [{ id: "C1", name: "Affiliate", group: "P" }];
    const documents = [
      payment("PAY", "100", 2, { customer: "P", settles: settling(["A", "60"]) }),
      invoice("A", "60", 5),
    ];
    const balances = (customer: string) =>
      rows(accountMovements({ documents, customers }, { ...account, customer, period: january }).movements);
    expect(balances("C1")).toEqual([
      ["2026-01-05", "A", "60.00", "60.00"],
      ["2026-01-05", "PAY", "-60.00", "0.00"],
    ]);
    expect(balances("P")).toEqual([
      ["2026-01-02", "PAY", "-100.00", "-100.00"],
      ["2026-01-05", "PAY", "60.00", "-40.00"],
    ]);
  });

  test("a customer's accounts and currencies are apart", () => {
    const documents: LedgerDocument[] = [
      invoice("A", "1", 1, { account: "A1" }),
      invoice("B", "2", 1, { account: "A2" }),
      invoice("C", "4", 1),
      { ...invoice("D", "8", 1), amount: money("8", "USD") },
    ];
    const closing = (which: { readonly account?: string; readonly currency?: string }) =>
      accountMovements({ documents }, { ...account, ...which, period: january }).closing.amount;
    expect([closing({}), closing({ account: "A1" }), closing({ account: "A2" })]).toEqual([
      "7.00",
      "1.00",
      "2.00",
    ]);
    expect(closing({ currency: "USD" })).toBe("8.00");
  });
});

describe("reversals are movements of their own date", () => {
  const documents = [invoice("A", "100", 1), reversal("R", "A", 10)];

  test("the document keeps its movement, the reversal has its own", () => {
    const { movements } = of(january, ...documents);
    expect(rows(movements)).toEqual([
      ["2026-01-01", "A", "100.00", "100.00"],
      ["2026-01-10", "R", "-100.00", "0.00"],
    ]);
    expect(movements[1]).toMatchObject({ source: "reversal", reverses: "A" });
    expect(movements[0]).not.toHaveProperty("reverses");
  });

  test("in the next period only the reversal moves", () => {
    const result = of({ from: day(10), to: day(31) }, ...documents);
    expect([result.opening.amount, result.closing.amount]).toEqual(["100.00", "0.00"]);
    expect(rows(result.movements)).toEqual([["2026-01-10", "R", "-100.00", "0.00"]]);
  });

  test("one of the same day, or dated before, follows its document", () => {
    for (const on of [1, "2025-12-31"]) {
      expect(rows(of(january, invoice("Z", "100", 1), reversal("R", "Z", on)).movements)).toEqual([
        ["2026-01-01", "Z", "100.00", "100.00"],
        ["2026-01-01", "R", "-100.00", "0.00"],
      ]);
    }
  });

  test("the reversal of a reversal moves the amount back", () => {
    expect(rows(of(january, ...documents, reversal("R2", "R", 12)).movements).at(-1)).toEqual([
      "2026-01-12",
      "R2",
      "100.00",
      "100.00",
    ]);
  });

  test("the dishonour of a bill is shown though it moves nothing; the reversal of an allocation is not", () => {
    const matched = [
      invoice("A", "80", 1),
      bill("B", "80", 2),
      allocation("X", "B", settling(["A", "80"]), 3),
      reversal("R1", "X", 4),
      reversal("R2", "B", 5),
    ];
    expect(rows(of(january, ...matched).movements).map(([, document]) => document)).toEqual(["A", "B", "R2"]);
  });

  test("a reversal that lets a write-off have more moves the difference", () => {
    const documents = [
      invoice("A", "100", 1),
      payment("P", "90", 2, { settles: settling(["A", "90"]) }),
      writeOff("W", settling(["A", "30"]), 3),
      reversal("R", "P", 4),
    ];
    expect(rows(of(january, ...documents).movements)).toEqual([
      ["2026-01-01", "A", "100.00", "100.00"],
      ["2026-01-02", "P", "-90.00", "10.00"],
      ["2026-01-03", "W", "-10.00", "0.00"],
      ["2026-01-04", "R", "70.00", "70.00"],
    ]);
  });
});

test("the schema reads an account", () => {
  const full = { ...account, account: "A1", receivables: ["trade", "bill"] };
  expect(accountSchema.parse(full)).toEqual(full);
  expect(accountSchema.safeParse({ ...account, currency: "RMB" }).success).toBe(false);
});
