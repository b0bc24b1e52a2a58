import * as fc from "fast-check";
import { addDays } from "receivables/calendar";
import type { OrderFacts } from "receivables/credit";
import { money } from "receivables/money";
import { item, line, order, today, yuan } from "./build-facts.js";

const cents = (min: number, max: number) =>
  fc.integer({ min, max }).map((amount) => (amount / 100).toFixed(2));
const anyMember = fc.constantFrom("C1", "C1", "C2");
const anyMoney = (min: number, max: number) =>
  fc
    .tuple(cents(min, max), fc.constantFrom("CNY", "CNY", "USD"))
    .map(([amount, currency]) => money(amount, currency));
const anyItem = fc.record({
  amount: anyMoney(-20_000, 60_000),
  customer: anyMember,
  late: fc.integer({ min: -20, max: 20 }),
  kind: fc.constantFrom("trade" as const, "trade" as const, "bill" as const),
});
const anyLimit = fc.oneof(
  {
    weight: 4,
    arbitrary: cents(0, 150_000).map((amount) => ({ kind: "amount", amount: yuan(amount) }) as const),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "unlimited" } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: "none" } as const) },
);

/** A customer of a group with items, orders, guarantees and limits around the size of its order. */
export const anyOrderFacts: fc.Arbitrary<OrderFacts> = fc
  .record({
    ordered: anyMoney(1, 80_000),
    share: fc.constantFrom(0, 0, 0.5, 1),
    billedShare: fc.constantFrom(0, 0, 0.5, 1),
    term: fc.constantFrom(0, 30, 31),
    stage: fc.constantFrom("order", "release", "shipment" as const),
    items: fc.array(anyItem, { maxLength: 5 }),
    orders: fc.array(fc.tuple(cents(0, 30_000), anyMember), { maxLength: 3 }),
    guarantees: fc.array(fc.tuple(cents(0, 60_000), anyMember), { maxLength: 2 }),
    own: anyLimit,
    shared: anyLimit,
    grouped: fc.boolean(),
  })
  .map(({ billedShare, grouped, guarantees, items, orders, ordered, own, shared, share, stage, term }) => {
    const part = (of: number) => money((Number(ordered.amount) * of).toFixed(2), ordered.currency);
    const [delivered, billed] = [part(share), part(billedShare)];
    return {
      order: order(ordered, { term, delivered, billed, status: "open" }),
      stage,
      items: items.map(({ amount, customer, kind, late }, i) =>
        item(`I${i}`, amount, { customer, kind, dueOn: addDays(today, -late) }),
      ),
      orders: orders.map(([amount, customer], i) =>
        order(amount, { id: `other${i}`, customer, status: "open" }),
      ),
      collateral: guarantees.map(([amount, customer], i) => {
        return { id: `K${i}`, customer, kind: "bank-guarantee", amount: yuan(amount), validUntil: null };
      }),
      lines: [line(own), line(shared, { scope: "group", holder: "G" })],
      ...(grouped && { group: { id: "G", members: ["C1", "C2"] } }),
      rates: [{ from: "USD", to: "CNY", rate: "7.0313" }],
      asOf: today,
    };
  });
