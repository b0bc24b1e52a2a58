import * as fc from "fast-check";
import { type ExposureFacts, exposureOf, mergeExposure, orderCommitment } from "receivables/credit";
import { positionAsOf } from "receivables/ledger";
import { sumMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { item, order, policy, today, usd, yuan } from "./build-facts.js";
import { type OrderLife, anyOrderLife } from "./order-life.js";

const exposureIn = ({ documents, order: now }: OrderLife) =>
  exposureOf(
    {
      customers: ["C1"],
      currency: "CNY",
      items: positionAsOf({ documents }, today).items,
      orders: [now],
      asOf: today,
    },
    policy,
  );

describe("exposure counts every commitment exactly once, from order to payment", () => {
  test("at each step of an order's life it is what is reserved, delivered and owed", () => {
    fc.assert(
      fc.property(anyOrderLife, (states) => {
        for (const state of states) {
          const { delivered, owed, reserved } = state;
          expect(exposureIn(state).total).toEqual(yuan(String(reserved + delivered + owed)));
          const { toBill, toDeliver } = orderCommitment(state.order);
          expect([toDeliver, toBill]).toEqual([yuan(String(reserved)), yuan(String(delivered))]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a credit, cancellation or closing releases exactly what it took", () => {
    const ordered = order("100", { status: "open", delivered: yuan("60"), billed: yuan("60") });
    const after = (now: typeof ordered, ...items: ReturnType<typeof item>[]) =>
      exposureOf({ customers: ["C1"], currency: "CNY", items, orders: [now], asOf: today }, policy).total
        .amount;
    expect(after(ordered, item("I1", "60"))).toBe("100.00");
    expect(after(ordered, item("I1", "60"), item("N1", "-60", { source: "credit-note" }))).toBe("40.00");
    expect(after(ordered, item("I1", "55"))).toBe("95.00");
    expect(after({ ...ordered, cancelled: yuan("40") }, item("I1", "60"))).toBe("60.00");
    expect(after({ ...ordered, status: "closed" }, item("I1", "60"))).toBe("60.00");
    expect(after({ ...ordered, status: "cancelled" })).toBe("0.00");
  });
});

const anyCustomer = fc.constantFrom("C1", "C2");
const anyAmount = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.boolean()).map(([cents, foreign]) => {
  const amount = (cents / 100).toFixed(2);
  return foreign ? usd(amount) : yuan(amount);
});
const anyRows = fc.record({
  items: fc.array(fc.tuple(anyAmount, anyCustomer, fc.constantFrom("trade" as const, "bill" as const)), {
    maxLength: 6,
  }),
  orders: fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), anyCustomer), { maxLength: 4 }),
  collateral: fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), anyCustomer), { maxLength: 3 }),
});
const rates = [{ from: "USD", to: "CNY", rate: "7.1234" }];
/** Rows of a shard; no two shards have an order of the same id. */
const anyShard = (name: string): fc.Arbitrary<ExposureFacts> =>
  anyRows.map(({ collateral, items, orders }) => ({
    customers: ["C1", "C2"],
    currency: "CNY",
    rates,
    asOf: today,
    items: items.map(([amount, customer, kind], i) => item(`I${i}`, amount, { customer, kind })),
    orders: orders.map(([amount, customer], i) =>
      order(String(amount), { id: `O${name}${i}`, customer, status: "open" }),
    ),
    collateral: collateral.map(([amount, customer], i) => ({
      id: `K${i}`,
      customer,
      kind: "mortgage",
      amount: yuan(String(amount)),
      validUntil: null,
    })),
  }));
const of = (facts: ExposureFacts) => exposureOf(facts, policy);
const together = (a: ExposureFacts, b: ExposureFacts): ExposureFacts => ({
  ...a,
  items: [...a.items, ...b.items],
  orders: [...a.orders, ...b.orders],
  collateral: [...(a.collateral ?? []), ...(b.collateral ?? [])],
});

describe("laws of exposure", () => {
  test("the merge of two shards is the exposure of their rows; it is associative and commutative, with an identity", () => {
    fc.assert(
      fc.property(anyShard("a"), anyShard("b"), anyShard("c"), (a, b, c) => {
        expect(mergeExposure(of(a), of(b))).toEqual(of(together(a, b)));
        expect(mergeExposure(of(a), of(b))).toEqual(mergeExposure(of(b), of(a)));
        expect(mergeExposure(mergeExposure(of(a), of(b)), of(c))).toEqual(
          mergeExposure(of(a), mergeExposure(of(b), of(c))),
        );
        expect(mergeExposure(of(a), of({ ...a, items: [], orders: [], collateral: [] }))).toEqual(of(a));
      }),
      { numRuns: 60 },
    );
  });

  test("the order of the rows changes no byte, and the result is its own JSON", () => {
    fc.assert(
      fc.property(anyShard("a"), (facts) => {
        const turned = {
          ...facts,
          customers: facts.customers.toReversed(),
          items: facts.items.toReversed(),
          orders: facts.orders.toReversed(),
        };
        expect(JSON.stringify(of(turned))).toBe(JSON.stringify(of(facts)));
        expect(JSON.parse(JSON.stringify(of(facts)))).toEqual(of(facts));
      }),
      { numRuns: 60 },
    );
  });

  test("a group's exposure is the sum of its members', in each currency", () => {
    fc.assert(
      fc.property(anyShard("a"), (facts) => {
        const members = ["C1", "C2"].map((customer) => of({ ...facts, customers: [customer] }));
        for (const { currency, net } of of(facts).currencies) {
          const nets = members.flatMap(({ currencies }) =>
            currencies.filter((own) => own.currency === currency),
          );
          expect(net).toEqual(
            sumMoney(
              nets.map((own) => own.net),
              currency,
            ),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
