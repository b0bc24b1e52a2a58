import { runPosition, startPosition } from "receivables/ledger";
import { net30, simulate, startSimulation } from "receivables/policy";
import { expect, test } from "vitest";
import { LOST, day, historyOf, limited, sale, usd } from "./build-history.js";

const calendar = { weekend: [6, 7], holidays: [], workingDays: [] } as const;

test("collateral until a day, deliveries beyond the horizon and an order that is closed change the exposure on their days", () => {
  const { order: placed } = sale("A", "2026-01-10", "100");
  const order = { ...placed.order, planned: [{ on: day("2026-02-20"), amount: usd("100") }] };
  const policy = {
    ...net30,
    credit: { ...net30.credit, exposure: { ...net30.credit.exposure, horizonDays: 10 } },
  };
  const pledge = {
    id: "B-1",
    customer: "C1",
    kind: "deposit",
    amount: usd("30"),
    validFrom: day("2026-02-14"),
    validUntil: day("2026-02-17"),
  };
  const history = historyOf([], "2026-03-05", {
    customers: [{ id: "C1", name: "C1" }],
    collateral: [
      { id: "B-3", customer: "C1", kind: "not-counted", amount: usd("5"), validUntil: null },
      pledge,
      { ...pledge, id: "B-2", customer: "C9", validUntil: null },
    ],
    rates: [],
    marks: [],
    events: [],
    people: [],
    standings: [{ customer: "C1", grade: "A" }],
    orders: [{ ...placed, order, invoices: [], closedOn: day("2026-03-01") }],
  });
  const { policies } = simulate(history, [{ ...limited("1000"), policy }], calendar);
  const levels = policies[0]?.currencies[0]?.exposure.map(({ amount, on }) => [on, amount.amount]);
  expect(levels).toEqual([
    ["2026-02-10", "100.00"],
    ["2026-02-14", "70.00"],
    ["2026-02-18", "100.00"],
    ["2026-03-01", "0.00"],
  ]);
});

test("a customer who is frozen is held, and one who is freed is not", () => {
  const sales = [sale("A", "2026-01-10", "10", { paidOn: "2026-01-11" }), sale("B", "2026-01-20", "10")];
  const mark = {
    kind: "frozen",
    scope: "customer",
    holder: "C1",
    from: day("2026-01-01"),
    until: day("2026-01-15"),
    reason: "dispute",
  } as const;
  const { policies } = simulate(historyOf(sales, "2026-01-31", { marks: [mark] }), [limited("1000")]);
  expect(policies[0]?.held.map(({ failed, order }) => [order, failed])).toEqual([
    ["O-A", ["customerFrozen"]],
  ]);
});

test("policies that cannot be told apart, or none, are refused", () => {
  const facts = { booksFrom: day("2026-01-01"), from: day("2026-01-01") };
  const one = { id: "now", policy: net30, assume: LOST };
  expect(() => startSimulation(facts, [])).toThrow(expect.objectContaining({ code: "no-policies" }));
  expect(() => startSimulation(facts, [one, one])).toThrow(
    expect.objectContaining({ code: "duplicate-policy" }),
  );
});

test("a position that has not begun is of no day", () => {
  expect(runPosition(startPosition({ calendar }))).toEqual({
    asOf: null,
    items: [],
    settled: [],
    findings: [],
  });
});

test("an order that waited is closed as many days later as it waited", () => {
  const { order: placed } = sale("A", "2026-01-10", "100");
  const mark = {
    kind: "frozen",
    scope: "customer",
    holder: "C1",
    from: day("2026-01-01"),
    until: day("2026-01-14"),
    reason: "dispute",
  } as const;
  const history = historyOf([], "2026-02-28", {
    marks: [mark],
    orders: [{ ...placed, invoices: [], closedOn: day("2026-01-31") }],
  });
  const delayed = { ...LOST, held: { kind: "delayed", lostAfterDays: null } } as const;
  const { policies } = simulate(history, [limited("1000", delayed)]);
  expect(policies[0]?.currencies[0]?.exposure.map(({ amount, on }) => [on, amount.amount])).toEqual([
    ["2026-01-15", "100.00"],
    ["2026-02-05", "0.00"],
  ]);
});
