import fc from "fast-check";
import { ageReceivables, futureReceipts } from "receivables/aging";
import { futureReceiptFactsSchema } from "receivables/aging/schemas";
import { addDays } from "receivables/calendar";
import { type LedgerDocument, positionAsOf } from "receivables/ledger";
import { addMoney, subtractMoney } from "receivables/money";
import { expect, test } from "vitest";
import { allocation, day, invoice, payment, reversal, settling } from "../ledger/build-documents.js";
import { LAST_DAY, anyDay, anyLedger } from "../ledger/random-ledger.js";
import { policy } from "./open-item.js";

const ASKED = day(10);
const shown = (documents: readonly LedgerDocument[], until = 31) => {
  const ledger = { documents };
  const report = ageReceivables({ items: positionAsOf(ledger, ASKED).items, asOf: ASKED }, policy());
  return futureReceipts({ report, ledger, until: day(until) });
};
const sums = (documents: readonly LedgerDocument[], until?: number) =>
  shown(documents, until).currencies.map(({ open, onItems, unallocated, remaining }) =>
    [open, onItems, unallocated, remaining].map(({ amount }) => amount),
  );
const cheque = payment("CHQ-1", "60", 20, { settles: settling(["INV-1", "60"]) });

test("F47: a receipt dated after the day is shown beside the item and what then remains; the report keeps its sums", () => {
  const { items, currencies, unallocated } = shown([invoice("INV-1", "100", 1), cheque]);
  expect(items).toMatchObject([
    {
      item: "INV-1",
      customer: "C1",
      open: { amount: "100.00" },
      receipts: [{ document: "CHQ-1", on: day(20), amount: { amount: "60.00" } }],
      remaining: { amount: "40.00" },
    },
  ]);
  expect(unallocated).toEqual([]);
  expect(currencies.map(({ open, remaining }) => [open.amount, remaining.amount])).toEqual([
    ["100.00", "40.00"],
  ]);
});

test.each([
  [19, ["100.00", "0.00", "0.00", "100.00"]],
  [20, ["100.00", "60.00", "0.00", "40.00"]],
])("F47: up to and with the %sth, what is posted on the 20th", (until, expected) => {
  expect(sums([invoice("INV-1", "100", 1), cheque], until)).toEqual([expected]);
});

test("F47: what came in by the day is no future receipt, however late it is set against the item", () => {
  const documents = [
    invoice("INV-1", "100", 1),
    payment("PAY-1", "60", 10),
    allocation("ALL-1", "PAY-1", settling(["INV-1", "60"]), 12),
  ];
  expect(sums(documents)).toEqual([["40.00", "0.00", "0.00", "40.00"]]);
});

test("F47: a receipt on account, or more than is open, is shown as not set against anything", () => {
  const over = payment("PAY-1", "130", 20, { settles: settling(["INV-1", "100"]) });
  const documents = [invoice("INV-1", "100", 1), over, payment("PAY-2", "5", 21)];
  expect(sums(documents)).toEqual([["100.00", "100.00", "35.00", "-35.00"]]);
  expect(shown(documents).unallocated.map(({ id, open }) => [id, open.amount])).toEqual([
    ["PAY-1", "-30.00"],
    ["PAY-2", "-5.00"],
  ]);
});

test("F47: a future receipt's own allocation counts, and its reversal takes it out", () => {
  const documents = [
    invoice("INV-1", "100", 1),
    payment("PAY-1", "60", 15),
    allocation("ALL-1", "PAY-1", settling(["INV-1", "60"]), 16),
  ];
  expect(sums(documents)).toEqual([["100.00", "60.00", "0.00", "40.00"]]);
  expect(sums([...documents, reversal("REV-1", "PAY-1", 17)])).toEqual([
    ["100.00", "0.00", "0.00", "100.00"],
  ]);
});

test("F47: a receipt for an invoice of later is neither on an item of the report nor on account", () => {
  const documents = [
    invoice("INV-1", "100", 1),
    invoice("INV-2", "60", 15),
    payment("PAY-1", "60", 20, { settles: settling(["INV-2", "60"]) }),
  ];
  expect(sums(documents)).toEqual([["100.00", "0.00", "0.00", "100.00"]]);
});

test("F47: a delivery confirmed later sets no receipt against another instalment", () => {
  const terms = {
    kind: "instalments",
    instalments: [
      { percent: "50", due: { kind: "on-delivery-confirmation", days: 1 } },
      { percent: "50", due: { kind: "net", days: 30 } },
    ],
  } as const;
  const documents = [
    invoice("INV-1", "100", 1, { terms, deliveredOn: day(12) }),
    payment("PAY-1", "50", 5, { settles: settling(["INV-1", "50"]) }),
    payment("PAY-2", "20", 20, { settles: settling(["INV-1", "20"]) }),
  ];
  expect(shown(documents).items.map(({ item, remaining }) => [item, remaining.amount])).toEqual([
    ["INV-1#1", "30.00"],
  ]);
});

test("F47: receipts never take more than is open, and what is open less both kinds of receipts is what remains", () => {
  fc.assert(
    fc.property(anyLedger, anyDay, fc.nat(15), (ledger, asOf, days) => {
      const report = ageReceivables({ items: positionAsOf(ledger, asOf).items, asOf }, policy());
      const facts = { report, ledger, until: addDays(asOf, days) };
      const { currencies, items } = futureReceipts(facts);
      for (const { open, onItems, unallocated, remaining } of currencies)
        expect(subtractMoney(open, addMoney(onItems, unallocated))).toEqual(remaining);
      for (const { remaining } of items) expect(remaining.amount).not.toMatch(/^-/);
      expect(
        futureReceipts({ ...facts, ledger: { ...ledger, documents: ledger.documents.toReversed() } }),
      ).toEqual(futureReceipts(facts));
      if (asOf >= LAST_DAY) expect(items).toEqual([]);
      expect(futureReceiptFactsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
    }),
  );
});
