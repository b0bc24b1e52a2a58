import { type AgingPolicy, type AgingTotals, ageReceivables, bucketScheme } from "receivables/aging";
import { addDays, type PaymentTerms } from "receivables/calendar";
import { type LedgerDocument, type OpenItem, positionAsOf } from "receivables/ledger";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { AS_OF, openItem, policy } from "./open-item.js";

const age = (items: readonly OpenItem[], by: AgingPolicy = policy()) =>
  ageReceivables({ items, asOf: AS_OF }, by);
const totalOf = (items: readonly OpenItem[], by?: AgingPolicy): AgingTotals | undefined =>
  age(items, by).currencies[0]?.total;
const amounts = (totals: AgingTotals | undefined) => totals?.buckets.map(({ amount }) => amount.amount);

test("the report of one customer in one currency", () => {
  const report = age([openItem("A", "100.00", 5), openItem("B", "40.50", -3)]);
  const row = {
    open: money("140.50", "CNY"),
    notDue: money("40.50", "CNY"),
    overdue: money("100", "CNY"),
    credits: money("0", "CNY"),
    disputed: money("0", "CNY"),
    buckets: [
      { bucket: "not-due", from: null, to: 0, amount: money("40.50", "CNY"), count: 1 },
      { bucket: "1-10", from: 1, to: 10, amount: money("100", "CNY"), count: 1 },
      { bucket: "11-60", from: 11, to: 60, amount: money("0", "CNY"), count: 0 },
      { bucket: "61-90", from: 61, to: 90, amount: money("0", "CNY"), count: 0 },
      { bucket: "91+", from: 91, to: null, amount: money("0", "CNY"), count: 0 },
    ],
    count: 2,
  };
  expect(report.currencies).toEqual([
    { currency: "CNY", total: row, customers: [{ customer: "C-1", ...row }] },
  ]);
});

test("the item stays what it is, and gets its age", () => {
  const item = openItem("A", "100.00", 5);
  const [aged] = age([item]).items;
  expect(aged?.item).toBe(item);
  expect(aged).toEqual({ item, asOf: AS_OF, agedFrom: "2026-06-25", overdueDays: 5, bucket: "1-10" });
});

test("one basis and one asOf per run, stated in the result", () => {
  const { asOf, policy: by, baseDate, credits, scheme } = age([]);
  expect({ asOf, by, baseDate, credits, scheme }).toEqual({
    asOf: AS_OF,
    by: { id: "test", version: "1" },
    baseDate: "due",
    credits: "apart",
    scheme: bucketScheme([10, 60, 90]),
  });
});

test("buckets partition every open item: what is due in the future or on the day of the report is not due", () => {
  const items = [openItem("future", "1", -40), openItem("today", "2", 0), openItem("late", "4", 1)];
  expect(amounts(totalOf(items))).toEqual(["3.00", "4.00", "0.00", "0.00", "0.00"]);
});

describe("an item without a due date gets it from its terms, or is an error with its id; nothing vanishes", () => {
  const invoice = (terms?: PaymentTerms): LedgerDocument => ({
    kind: "invoice",
    id: "INV-7",
    customer: "C-1",
    receivable: "trade",
    issuedOn: addDays(AS_OF, -42),
    postedOn: addDays(AS_OF, -42),
    amount: money("7", "CNY"),
    ...(terms !== undefined && { terms }),
  });
  const aged = (terms?: PaymentTerms) =>
    age(positionAsOf({ documents: [invoice(terms)] }, AS_OF).items).items.map(({ overdueDays, bucket }) => [
      overdueDays,
      bucket,
    ]);

  test("it gets it from its terms", () => {
    expect(aged({ kind: "net", days: 30 })).toEqual([[12, "11-60"]]);
  });

  test("it is an error with its id", () => {
    expect(() => aged()).toThrowError(
      expect.objectContaining({ code: "due-date-missing", problem: expect.stringContaining("INV-7") }),
    );
  });

  test("while its terms wait for a delivery it is not due", () => {
    expect(aged({ kind: "on-delivery-confirmation", days: 30 })).toEqual([[null, "not-due"]]);
    const report = age([openItem("waits", "7", null)]);
    expect(report.items[0]).toMatchObject({ agedFrom: null, overdueDays: null, bucket: "not-due" });
    expect(report.currencies[0]?.total).toMatchObject({ open: money("7", "CNY"), notDue: money("7", "CNY") });
  });
});

test("an item that was posted after the day does not vanish either", () => {
  const later = addDays(AS_OF, 5);
  expect(totalOf([openItem("later", "7", null, { issuedOn: later, postedOn: later })])?.open.amount).toBe(
    "7.00",
  );
});

describe("a credit is an open item with a negative amount; aged or shown apart by policy", () => {
  const items = [
    openItem("A", "100", 70),
    openItem("B", "50", -5),
    openItem("note", "-30", 20),
    openItem("pay", "-5", 0),
  ];

  test("apart: in a column of its own, so that no credit hides what is overdue", () => {
    const total = totalOf(items);
    expect(amounts(total)).toEqual(["50.00", "0.00", "0.00", "100.00", "0.00"]);
    expect(total).toMatchObject({
      open: money("115", "CNY"),
      credits: money("-35", "CNY"),
      notDue: money("50", "CNY"),
      overdue: money("100", "CNY"),
      count: 4,
    });
    expect(age(items).items.map(({ bucket }) => bucket)).toEqual(["61-90", "not-due", "credits", "credits"]);
  });

  test("netted: each in the bucket of its own age", () => {
    const total = totalOf(items, policy({ credits: "netted" }));
    expect(amounts(total)).toEqual(["45.00", "0.00", "-30.00", "100.00", "0.00"]);
    expect(total).toMatchObject({
      open: money("115", "CNY"),
      credits: money("0", "CNY"),
      notDue: money("45", "CNY"),
      overdue: money("70", "CNY"),
      count: 4,
    });
  });

  test("a customer who has nothing but a credit is in the report", () => {
    const { currencies } = age([openItem("pay", "-5", 3, { customer: "C-9" })]);
    expect(currencies[0]?.customers[0]).toMatchObject({ customer: "C-9", open: money("-5", "CNY") });
  });
});

describe("by invoice date", () => {
  const byInvoice = policy({ baseDate: "invoice", scheme: bucketScheme([30, 60], "invoice") });
  const issued = (id: string, days: number, overdueDays: number) =>
    openItem(id, "10", overdueDays, { issuedOn: addDays(AS_OF, -days) });

  test.each([
    [-1, "0-30"],
    [0, "0-30"],
    [30, "0-30"],
    [31, "31-60"],
    [60, "31-60"],
    [61, "61+"],
  ])("%s days after the invoice is in %s", (days, bucket) => {
    expect(age([issued("A", days, -5)], byInvoice).items[0]?.bucket).toBe(bucket);
  });

  test("what is not yet due is still split from what is overdue, and overdue days count from the due date", () => {
    const items = [issued("old-not-due", 50, -10), issued("old-overdue", 50, 20), issued("new", 5, -25)];
    const report = age(items, byInvoice);
    expect(report.items.map(({ agedFrom, overdueDays }) => [agedFrom, overdueDays])).toEqual([
      ["2026-06-25", -25],
      ["2026-05-11", -10],
      ["2026-05-11", 20],
    ]);
    const total = report.currencies[0]?.total;
    expect(amounts(total)).toEqual(["10.00", "20.00", "0.00"]);
    expect([total?.notDue.amount, total?.overdue.amount]).toEqual(["20.00", "10.00"]);
  });

  test("an item without a due date has its age from the invoice and is not due", () => {
    const item = openItem("A", "10", null, { issuedOn: addDays(AS_OF, -61) });
    const report = age([item], byInvoice);
    expect(report.items[0]).toMatchObject({ overdueDays: null, bucket: "61+" });
    expect(report.currencies[0]?.total.notDue.amount).toBe("10.00");
  });
});

test("every currency has its own aging; none is added to another or left out", () => {
  const items = [
    openItem("A", "10", 5),
    openItem("B", "20", 5, { currency: "USD" }),
    openItem("C", "3", 5, { currency: "JPY" }),
  ];
  const { currencies } = age(items);
  expect(currencies.map(({ currency, total }) => [currency, total.open.amount])).toEqual([
    ["CNY", "10.00"],
    ["JPY", "3"],
    ["USD", "20.00"],
  ]);
});

test("blocking never changes a balance: the disputed part is shown beside it", () => {
  const disputed = openItem("A", "100", 5, { disputed: money("30", "CNY") });
  const total = totalOf([disputed, openItem("B", "1", 5)]);
  expect(total).toMatchObject({
    open: money("101", "CNY"),
    overdue: money("101", "CNY"),
    disputed: money("30", "CNY"),
  });
});

test("an item that is passed twice is refused, not counted twice", () => {
  expect(() => age([openItem("A", "1", 1), openItem("B", "1", 1), openItem("A", "2", 1)])).toThrowError(
    expect.objectContaining({ code: "duplicate-item", value: "A" }),
  );
});

test("customers are in the order of their ids, items too", () => {
  const items = ["b", "a", "c"].map((id) => openItem(id, "1", 1, { customer: `C-${id}` }));
  const report = age(items);
  expect(report.currencies[0]?.customers.map(({ customer }) => customer)).toEqual(["C-a", "C-b", "C-c"]);
  expect(report.items.map(({ item }) => item.id)).toEqual(["a", "b", "c"]);
});
