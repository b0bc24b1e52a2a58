import {
  type CreditLine,
  type LedgerDocument,
  money,
  net30,
  type PlainDate,
  plainDate,
  revisePolicy,
  type SalesOrder,
} from "receivables";
import { type MemoryData, memoryAdapter } from "receivables/adapters/memory";
import { type MonthEnd, runMonthEnd } from "receivables/ports";
import { describe, expect, test } from "vitest";

const asOf = plainDate("2026-06-30");
const usd = (amount: string) => money(amount, "USD");
const row = (limit: string | null, fixedOn: PlainDate, given: Partial<CreditLine> = {}): CreditLine => ({
  scope: "customer",
  holder: "C1",
  limit: limit === null ? { kind: "none" } : { kind: "amount", amount: usd(limit) },
  term: 30,
  fixedOn,
  reviewDueOn: plainDate("2026-12-31"),
  ...given,
});
const invoice = (id: string, amount: string, on: PlainDate, dueOn: PlainDate): LedgerDocument => ({
  kind: "invoice",
  id,
  customer: "C1",
  receivable: "trade",
  issuedOn: on,
  postedOn: on,
  dueOn,
  amount: usd(amount),
});
const order: SalesOrder = {
  id: "O1",
  customer: "C1",
  kind: "sale",
  status: "draft",
  ordered: usd("100"),
  term: 30,
};
const close = (given: Partial<MemoryData>): Promise<MonthEnd> =>
  runMonthEnd(memoryAdapter({ ledger: { documents: [] }, policies: [net30], ...given }), { asOf });

describe("the table of limits and terms at a month end", () => {
  const documents = [invoice("I1", "900", plainDate("2026-06-10"), plainDate("2026-07-10"))];
  const requests = [{ order, stage: "order" }] as const;
  const january = row("950", plainDate("2026-01-01"));

  test("Art. 9, 18, 19: it is one table, that orders are held against and the ageing list is compared with", async () => {
    const lines = [row("850", plainDate("2026-01-01"))];
    const { followUps, orders } = await close({ ledger: { documents }, lines, requests });
    expect(orders[0]?.limits[0]?.excess).toEqual(usd("150"));
    expect(followUps.followUps).toMatchObject([{ customer: "C1" }]);
  });

  test("a row that is fixed later does not count yet, whoever gives it", async () => {
    const adapter = memoryAdapter({ ledger: { documents }, policies: [net30], requests });
    const lines = [january, row("5000", plainDate("2026-07-01"), { reviewDueOn: plainDate("2026-05-01") })];
    const credit = { ...adapter.credit, lines: async () => ({ entries: lines, next: null }) };
    const closed = await runMonthEnd({ ...adapter, credit }, { asOf });
    expect(closed.orders[0]?.limits[0]?.limit).toEqual(january.limit);
    expect(closed.reviews).toEqual([]);
  });

  test("a row of one company is reviewed by itself, and the ageing list is compared with the one for all", async () => {
    const north = row("1", plainDate("2026-01-01"), {
      company: "north",
      reviewDueOn: plainDate("2026-02-01"),
    });
    const closed = await close({ ledger: { documents }, lines: [january, north], requests });
    expect(closed.reviews).toMatchObject([{ holder: "C1", dueOn: "2026-02-01" }]);
    expect(closed.followUps.followUps).toEqual([]);
    expect(closed.orders[0]?.limits[0]?.limit).toEqual(january.limit);
  });

  test("F2: an order of a customer without a row is held against the one that it inherits", async () => {
    const shops = row("950", plainDate("2026-01-01"), { scope: "class", holder: "shops" });
    const waiting = { ...requests[0], inherits: [{ scope: "class", holder: "shops" }] } as const;
    const closed = await close({ ledger: { documents }, lines: [shops], requests: [waiting] });
    expect(closed.orders[0]?.limits[0]).toMatchObject({ limit: shops.limit, excess: usd("50") });
  });

  test("a row that was taken back neither counts nor is reviewed, and the order is referred", async () => {
    const withdrawn = row(null, plainDate("2026-06-01"), { reviewDueOn: plainDate("2026-06-01") });
    const overdue = row("10", plainDate("2026-01-01"), { reviewDueOn: plainDate("2026-02-01") });
    const closed = await close({ ledger: { documents }, lines: [overdue, withdrawn], requests });
    expect(closed.orders[0]?.failed).toEqual(["limitFixed"]);
    expect(closed.reviews).toEqual([]);
    expect(closed.followUps.followUps).toMatchObject([{ reasons: [{ code: "no-limit-in-table" }] }]);
  });

  test("F27: an order waits where the day's plan has brought the collection of an item to a stage that stops sales", async () => {
    const { rules } = net30.credit;
    const asked = {
      ...rules.previousSaleSettled,
      guaranteeLifts: true,
      outcome: "hold",
      reached: ["15-30"],
    } as const;
    const policies = [
      revisePolicy(net30, {
        version: "2",
        effectiveFrom: plainDate("2026-01-01"),
        credit: { rules: { ...rules, stageReached: asked } },
      }),
    ];
    const lines = [row("5000", plainDate("2026-01-01"))];
    const dueOn = ["2026-06-15", "2026-06-16"];
    const [reached, before] = await Promise.all(
      dueOn.map(async (due) => {
        const documents = [invoice("I1", "900", plainDate("2026-05-10"), plainDate(due))];
        const closed = await close({ ledger: { documents }, lines, requests, policies });
        return closed.orders[0]?.failed.includes("stageReached");
      }),
    );
    expect([reached, before]).toEqual([true, false]);
  });

  test("two rows of one day are refused by name", async () => {
    await expect(close({ lines: [january, january] })).rejects.toMatchObject({ code: "two-credit-lines" });
  });

  test("the reviews of a customer and of a group of the same name are two", async () => {
    const late = { reviewDueOn: plainDate("2026-05-31") };
    const lines = [
      row("10", plainDate("2026-01-01"), { ...late, scope: "group" }),
      row("10", plainDate("2026-01-01"), late),
    ];
    const adapter = memoryAdapter({ ledger: { documents: [] }, policies: [net30], lines });
    const { reviews } = await runMonthEnd(adapter, { asOf });
    expect(reviews.map(({ holder, scope }) => [holder, scope])).toEqual([
      ["C1", "customer"],
      ["C1", "group"],
    ]);
    expect(adapter.outboxEntries().map(({ kind }) => kind)).toEqual(["credit-review", "credit-review"]);
  });
});

describe("what an assessment at a month end looks back on", () => {
  const paid = (id: string, on: string): readonly LedgerDocument[] => [
    invoice(id, "3000", plainDate(on), plainDate("2023-12-31")),
    {
      kind: "payment",
      id: `P-${id}`,
      customer: "C1",
      postedOn: plainDate("2023-12-20"),
      amount: usd("3000"),
      settles: [{ item: id, amount: usd("3000") }],
    },
  ];
  const ledger = { documents: paid("I1", "2023-12-01") };
  const standings = [{ customer: "C1", currency: "USD" }];

  test("reaches as far as the policy does, beyond two years", async () => {
    const { credit } = net30;
    const long = revisePolicy(net30, {
      version: "2",
      effectiveFrom: plainDate("2026-01-01"),
      credit: { ...credit, lookBackMonths: 36 },
    });
    const [assessment] = (await close({ ledger, standings, policies: [long] })).assessments;
    const sales = assessment?.basis.find(({ name }) => name === "monthly-dealings");
    expect(sales?.inputs).toMatchObject({ sales: [usd("3000")], months: 36 });
  });

  test("credit sales that the caller counts over all the years keep an old customer from being new again", async () => {
    const [without] = (await close({ standings })).assessments;
    const creditSales = { count: 40, settled: 40, firstOn: plainDate("2001-05-01") };
    const [counted] = (await close({ standings: standings.map((one) => ({ ...one, creditSales })) }))
      .assessments;
    expect([without?.isNewCustomer, counted?.isNewCustomer]).toEqual([true, false]);
  });
});
