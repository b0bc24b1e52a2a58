import * as fc from "fast-check";
import { assessCredit, dealingsOf } from "receivables/credit";
import { type LedgerDocument, positionAsOf } from "receivables/ledger";
import { expect, test } from "vitest";
import { bill, creditNote, invoice, payment, settling, writeOff } from "../ledger/build-documents.js";
import { day, policy, usd, yuan } from "./build-facts.js";

/** January 2026's documents seen on a day, with a look-back of two months. */
function seen(documents: readonly LedgerDocument[], on = "2026-01-31", lookBackMonths = 2) {
  const asOf = day(on);
  const { items, settled } = positionAsOf({ documents }, asOf);
  return dealingsOf({ customer: "C1", items: [...items, ...settled], asOf }, { ...policy, lookBackMonths });
}

test("sales are invoices less credit notes, whether or not they are paid", () => {
  const { sales } = seen([
    invoice("I1", "100", 5),
    invoice("I2", "60", 6),
    payment("P1", "100", 7, { settles: settling(["I1", "100"]) }),
    creditNote("N1", "10", 8, { settles: settling(["I2", "10"]) }),
    creditNote("N2", "5", 9),
    invoice("I3", "7", 9, { receivable: "other" }),
    invoice("I4", "1", 9, { charge: { kind: "interest", item: "I1" } }),
    invoice("I5", "1000", 9, { customer: "C2" }),
  ]);
  expect(sales).toEqual({ months: 2, amounts: [yuan("145")] });
});

test("only months that are over on the day count", () => {
  const documents = [invoice("I1", "100", 5), invoice("I2", "30", "2026-02-01")];
  expect(seen(documents, "2026-01-30").sales.amounts).toEqual([]);
  expect(seen(documents, "2026-01-31").sales.amounts).toEqual([yuan("100")]);
  expect(seen(documents, "2026-02-27").sales.amounts).toEqual([yuan("100")]);
  expect(seen(documents, "2026-02-28").sales.amounts).toEqual([yuan("130")]);
  expect(seen(documents, "2026-03-31").sales.amounts).toEqual([yuan("30")]);
  expect(seen(documents, "2026-04-30").sales.amounts).toEqual([]);
});

test("currencies stay apart", () => {
  const documents = [invoice("I1", "100", 5), { ...invoice("I2", "1", 6), amount: usd("9") }];
  expect(seen(documents).sales.amounts).toEqual([yuan("100"), usd("9")]);
});

test("payments carry the due date and the day of each part; a credited part was not to be paid", () => {
  const { payments } = seen(
    [
      invoice("I1", "100", 5, { dueOn: day("2026-01-20") }),
      payment("P1", "40", 20, { settles: settling(["I1", "40"]) }),
      payment("P2", "30", 25, { settles: settling(["I1", "30"]) }),
      creditNote("N1", "10", 26, { settles: settling(["I1", "10"]) }),
    ],
    "2026-01-31",
  );
  const dueOn = "2026-01-20";
  expect(payments).toEqual([
    { dueOn, paidOn: null, amount: yuan("20") },
    { dueOn, paidOn: "2026-01-20", amount: yuan("40") },
    { dueOn, paidOn: "2026-01-25", amount: yuan("30") },
  ]);
});

test("on its due date an open part is not late yet, the day after it is", () => {
  const documents = [invoice("I1", "100", 5, { dueOn: day("2026-01-20") })];
  expect(seen(documents, "2026-01-20").payments).toEqual([]);
  expect(seen(documents, "2026-01-21").payments).toHaveLength(1);
});

test("what was written off was not paid", () => {
  const { creditSales, payments } = seen([
    invoice("I1", "100", 5),
    payment("P1", "60", 6, { settles: settling(["I1", "60"]) }),
    writeOff("W1", settling(["I1", "40"]), 7),
  ]);
  expect(payments.map(({ amount, paidOn }) => [amount.amount, paidOn])).toEqual([
    ["40.00", null],
    ["60.00", "2026-01-06"],
  ]);
  expect(creditSales).toEqual({ count: 1, settled: 0, firstOn: "2026-01-05" });
});

test("a bill pays what it is given for and is itself to be paid", () => {
  const { payments } = seen(
    [
      invoice("I1", "100", 5),
      bill("B1", "100", 6, { dueOn: day("2026-02-10"), settles: settling(["I1", "100"]) }),
    ],
    "2026-02-28",
  );
  expect(payments).toEqual([
    { dueOn: "2026-01-31", paidOn: "2026-01-06", amount: yuan("100") },
    { dueOn: "2026-02-10", paidOn: null, amount: yuan("100") },
  ]);
});

test("a credit sale does not fall due on the day it was issued; it is settled when it was paid in full", () => {
  const { creditSales } = seen([
    invoice("cash", "10", 2, { dueOn: day("2026-01-02") }),
    invoice("open", "10", 4),
    invoice("paid", "10", 5),
    payment("P1", "10", 6, { settles: settling(["paid", "10"]) }),
    invoice("returned", "10", 7),
    creditNote("N1", "10", 8, { settles: settling(["returned", "10"]) }),
  ]);
  expect(creditSales).toEqual({ count: 3, settled: 1, firstOn: "2026-01-04" });
});

test("an invoice in instalments is one sale, settled with its last", () => {
  const half = { percent: "50", due: { kind: "net", days: 10 } } as const;
  const documents = [
    invoice("I1", "10", 5, { terms: { kind: "instalments", instalments: [half, half] } }),
    payment("P1", "5", 6, { settles: settling(["I1", "5"]) }),
  ];
  expect(seen(documents).creditSales).toEqual({ count: 1, settled: 0, firstOn: "2026-01-05" });
  const last = payment("P2", "5", 7, { settles: settling(["I1", "5"]) });
  expect(seen([...documents, last]).creditSales.settled).toBe(1);
});

test("the order of the items changes nothing, and an assessment takes the dealings as they are", () => {
  const documents = [
    invoice("I1", "90000", 5),
    invoice("I2", "60", 6),
    payment("P1", "90000", 7, { settles: settling(["I1", "90000"]) }),
    creditNote("N1", "60", 8, { settles: settling(["I2", "60"]) }),
  ];
  const asOf = day("2026-01-31");
  const { items, settled } = positionAsOf({ documents }, asOf);
  const all = [...items, ...settled];
  const expected = dealingsOf({ customer: "C1", items: all, asOf }, policy);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (rows) => {
      expect(dealingsOf({ customer: "C1", items: rows, asOf }, policy)).toEqual(expected);
    }),
  );
  const decision = assessCredit({ customer: "C1", currency: "CNY", asOf, ...expected }, policy);
  expect(decision.isNewCustomer).toBe(false);
  expect(decision.normal.limit).toEqual({ kind: "amount", amount: yuan("7500") });
});
