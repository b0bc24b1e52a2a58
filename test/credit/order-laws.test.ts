import * as fc from "fast-check";
import {
  type CreditPolicy,
  EXPOSURE_CLASSES,
  type OrderDecision,
  type OrderFacts,
  checkOrder,
} from "receivables/credit";
import { orderFactsSchema } from "receivables/credit/schemas";
import { type OpenItem, totalsByCurrency } from "receivables/ledger";
import { type Money, addMoney, money, negateMoney, signOfMoney, subtractMoney } from "receivables/money";
import { expect, test } from "vitest";
import { anyOrderFacts } from "./any-order-facts.js";
import { item, paperless, policy } from "./build-facts.js";

const RANK = { approve: 0, refer: 1, hold: 2 } as const;
const decide = (facts: OrderFacts, singleSaleShare = "1", exposure = paperless.exposure) =>
  checkOrder(facts, { ...paperless, singleSaleShare, exposure });

const CURED = ["previousSaleSettled", "singleSale", "limit"] as const;

/** Whether the stop and the limits no longer stand in the way. */
const isFree = ({ failed }: OrderDecision) => !CURED.some((rule) => failed.includes(rule));

/** The facts after payments, each set against its item or left as a receipt of the customer. */
function paying(
  facts: OrderFacts,
  { forOrder, items, onAccount }: Pick<OrderDecision["release"], "forOrder" | "items" | "onAccount">,
): OrderFacts {
  const due = new Map(items.map((payment) => [payment.item, payment.amount]));
  const paid = facts.items.map((open): OpenItem => {
    const amount = due.get(open.id);
    return amount === undefined ? open : { ...open, open: subtractMoney(open.open, amount) };
  });
  const receipts = onAccount.map((amount, i) =>
    item(`R${i}`, negateMoney(amount), { customer: facts.order.customer }),
  );
  const advance = item("A", negateMoney(forOrder), { customer: facts.order.customer, advanceFor: "O1" });
  return { ...facts, items: [...paid, ...receipts, advance].filter(({ open }) => signOfMoney(open) !== 0) };
}

/** A cent less; in another currency than the limit's two, for one can be lost in rounding. */
const lessACent = (amount: Money): Money =>
  subtractMoney(amount, money(amount.currency === "CNY" ? "0.01" : "0.02", amount.currency));

test("paying exactly what is asked for releases the order, and one cent less of any part does not", () => {
  fc.assert(
    fc.property(anyOrderFacts, fc.constantFrom("1", "0.6", "0.25"), (facts, share) => {
      const before = decide(facts, share);
      const { release } = before;
      const isReleased = (part: Partial<OrderDecision["release"]>) =>
        isFree(decide(paying(facts, { ...release, ...part }), share));
      expect(isReleased({})).toBe(true);
      if (release.suffices) expect(decide(paying(facts, release), share).outcome).toBe("approve");
      if (signOfMoney(release.forOrder) > 0 && (facts.collateral ?? []).length === 0) {
        expect(isReleased({ forOrder: lessACent(release.forOrder) })).toBe(false);
      }
      release.items.forEach((_, at) => {
        const items = release.items.map((part, i) =>
          i === at ? { ...part, amount: lessACent(part.amount) } : part,
        );
        expect(isReleased({ items })).toBe(false);
      });
      release.onAccount.forEach((_, at) => {
        const onAccount = release.onAccount.map((amount, i) => (i === at ? lessACent(amount) : amount));
        expect(isReleased({ onAccount })).toBe(false);
      });
    }),
    { numRuns: 150 },
  );
});

/** Any weights, any horizon. */
const anyExposureRule = fc
  .record({
    horizonDays: fc.constantFrom(null, 0, 30),
    overdueAfterDays: fc.constantFrom(0, 5),
    weights: fc.tuple(...EXPOSURE_CLASSES.map(() => fc.constantFrom("0", "0.5", "1", "1.5"))),
  })
  .map(({ weights, ...rule }): CreditPolicy["exposure"] => {
    const classes = EXPOSURE_CLASSES.map((name, i) => [name, { weight: weights[i], most: null }]);
    return { ...rule, classes: Object.fromEntries(classes) };
  });

test("whatever the classes weigh, paying what is asked for releases the order", () => {
  fc.assert(
    fc.property(anyOrderFacts, anyExposureRule, fc.constantFrom("1", "0.25"), (facts, rule, share) => {
      const { release } = decide(facts, share, rule);
      expect(isFree(decide(paying(facts, release), share, rule))).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test("paying it as one receipt that nobody has set against anything releases the order too", () => {
  fc.assert(
    fc.property(anyOrderFacts, ({ group: _, ...facts }) => {
      const { forOrder, items, onAccount, total } = decide(facts).release;
      const receipt = [...items.map(({ amount }) => amount), ...onAccount];
      expect(isFree(decide(paying(facts, { forOrder, items: [], onAccount: receipt })))).toBe(true);
      const parts = [forOrder, ...receipt].filter((part) => signOfMoney(part) > 0);
      expect(totalsByCurrency(parts.map((open) => ({ open })))).toEqual(total);
    }),
    { numRuns: 100 },
  );
});

test("paying for the order in advance instead releases it from every rule", () => {
  fc.assert(
    fc.property(anyOrderFacts, (facts) => {
      const advance = item("A", negateMoney(decide(facts).release.inAdvance), { advanceFor: "O1" });
      expect(checkOrder({ ...facts, items: [...facts.items, advance] }, policy).outcome).toBe("approve");
    }),
    { numRuns: 60 },
  );
});

test("a larger order is never easier to approve", () => {
  fc.assert(
    fc.property(anyOrderFacts, fc.integer({ min: 0, max: 50_000 }), (facts, more) => {
      const { ordered } = facts.order;
      const larger = addMoney(ordered, money((more / 100).toFixed(2), ordered.currency));
      const [small, large] = [
        decide(facts),
        decide({ ...facts, order: { ...facts.order, ordered: larger } }),
      ];
      expect(RANK[large.outcome]).toBeGreaterThanOrEqual(RANK[small.outcome]);
      expect(large.failed).toEqual(expect.arrayContaining([...small.failed]));
    }),
    { numRuns: 150 },
  );
});

test("a higher limit, a payment and a guarantee never make it harder", () => {
  fc.assert(
    fc.property(anyOrderFacts, fc.integer({ min: 1, max: 50_000 }), (facts, more) => {
      const amount = money((more / 100).toFixed(2), "CNY");
      const guarantee = { id: "K9", customer: "C1", kind: "deposit", amount, validUntil: null };
      const eased: OrderFacts[] = [
        { ...facts, items: [...facts.items, item("P9", negateMoney(amount))] },
        { ...facts, collateral: [...(facts.collateral ?? []), guarantee] },
        {
          ...facts,
          lines: facts.lines.map((row) =>
            row.limit.kind === "amount"
              ? { ...row, limit: { kind: "amount", amount: addMoney(row.limit.amount, amount) } }
              : row,
          ),
        },
      ];
      const before = RANK[decide(facts).outcome];
      for (const after of eased) expect(RANK[decide(after).outcome]).toBeLessThanOrEqual(before);
    }),
    { numRuns: 100 },
  );
});

test("the order of the rows changes no byte; facts and decision survive JSON", () => {
  fc.assert(
    fc.property(anyOrderFacts, (facts) => {
      const turned = {
        ...facts,
        items: facts.items.toReversed(),
        orders: facts.orders.toReversed(),
        lines: facts.lines.toReversed(),
        ...(facts.group && { group: { ...facts.group, members: facts.group.members.toReversed() } }),
      };
      const text = JSON.stringify(checkOrder(facts, policy));
      expect(JSON.stringify(checkOrder(turned, policy))).toBe(text);
      expect(
        JSON.stringify(checkOrder(orderFactsSchema.parse(JSON.parse(JSON.stringify(facts))), policy)),
      ).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test("the excess is what the limit lacks, and the headroom what it has left without the order", () => {
  fc.assert(
    fc.property(anyOrderFacts, (facts) => {
      for (const { after, excess, exposure, headroom, limit } of decide(facts).limits) {
        if (limit.kind !== "amount") continue;
        const above = subtractMoney(after, limit.amount);
        expect(excess).toEqual(signOfMoney(above) > 0 ? above : money("0", "CNY"));
        expect(headroom).toEqual(subtractMoney(limit.amount, exposure.total));
      }
    }),
    { numRuns: 60 },
  );
});
