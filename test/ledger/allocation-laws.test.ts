import * as fc from "fast-check";
import {
  ALLOCATION_METHODS,
  type AllocationFacts,
  type AllocationMethod,
  type AllocationPlan,
  type CustomersChoice,
  type Ledger,
  type OpenItem,
  positionAsOf,
  allocateReceipts,
  totalsByCurrency,
} from "receivables/ledger";
import {
  absMoney,
  compareMoney,
  money,
  signOfMoney,
  subtractMoney,
  sumMoney,
  addMoney,
  minMoney,
} from "receivables/money";
import { expect, test } from "vitest";
import { LAST_DAY, anyLedger } from "./random-ledger.js";

const anyMethods = fc.shuffledSubarray([...ALLOCATION_METHODS]);

const anyChoice: fc.Arbitrary<readonly CustomersChoice[]> = fc.array(
  fc.record({
    credit: fc.nat({ max: 10 }).map((n) => `D${n}`),
    item: fc.nat({ max: 10 }).map((n) => `D${n}`),
    amount: fc.integer({ min: 1, max: 300 }).map((n) => money(String(n), "JPY")),
  }),
  { maxLength: 4 },
);

interface Case {
  readonly ledger: Ledger;
  readonly facts: AllocationFacts;
  readonly methods: readonly AllocationMethod[];
  readonly plan: AllocationPlan;
}

const anyCase: fc.Arbitrary<Case> = fc
  .tuple(anyLedger, anyMethods, anyChoice)
  .map(([ledger, methods, choice]) => {
    const facts = { ...positionAsOf(ledger, LAST_DAY), choice };
    return { ledger, facts, methods, plan: allocateReceipts(facts, methods) };
  });

const posted = ({ ledger, plan }: Case) =>
  positionAsOf({ ...ledger, documents: [...ledger.documents, ...plan.allocations] }, LAST_DAY);

/** What a plan moves of an item, on either side. */
function movedOf({ parts }: AllocationPlan, { id, open }: OpenItem) {
  const concerned = parts.filter(({ credit, item }) => credit === id || item === id);
  return sumMoney(
    concerned.map(({ amount }) => amount),
    open.currency,
  );
}

test("allocation loses nothing and never takes more than there is, on either side", () => {
  fc.assert(
    fc.property(anyCase, ({ facts, plan }) => {
      for (const item of facts.items) {
        const moved = movedOf(plan, item);
        expect(compareMoney(moved, absMoney(item.open))).toBeLessThanOrEqual(0);
        if (signOfMoney(item.open) > 0) continue;
        const left =
          plan.unallocated.find(({ credit }) => credit === item.id)?.amount ?? money("0", moved.currency);
        expect(addMoney(moved, left)).toEqual(absMoney(item.open));
      }
      for (const { amount } of plan.parts) expect(signOfMoney(amount)).toBe(1);
    }),
  );
});

test("what is posted is what was planned: the totals stay, and nothing new is found", () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const after = posted(one);
      const nonzero = (items: readonly OpenItem[]) =>
        totalsByCurrency(items).filter((total) => signOfMoney(total) !== 0);
      expect(nonzero(after.items)).toEqual(nonzero(one.facts.items));
      expect(after.findings).toEqual(positionAsOf(one.ledger, LAST_DAY).findings);
      for (const before of one.facts.items) {
        const now = [...after.items, ...after.settled].find(({ id }) => id === before.id) as OpenItem;
        expect(subtractMoney(absMoney(before.open), absMoney(now.open))).toEqual(movedOf(one.plan, before));
      }
    }),
  );
});

test("posted and planned again, it proposes nothing", () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const again = allocateReceipts({ ...posted(one), choice: one.facts.choice ?? [] }, one.methods);
      expect(again.allocations).toEqual([]);
      expect(again.unallocated).toEqual(one.plan.unallocated);
      expect(again.findings).toEqual(one.plan.findings);
    }),
  );
});

test("the same plan for any order of items and choices", () => {
  fc.assert(
    fc.property(anyCase, ({ facts, methods, plan }) => {
      const turned = {
        ...facts,
        items: facts.items.toReversed(),
        choice: facts.choice?.toReversed() ?? [],
      };
      expect(JSON.stringify(allocateReceipts(turned, methods))).toBe(JSON.stringify(plan));
    }),
  );
});

test("what is disputed is touched only by reference or by choice", () => {
  const automatic = new Set<AllocationMethod>(["exact-amount", "oldest-due-first", "oldest-first"]);
  fc.assert(
    fc.property(anyLedger, fc.shuffledSubarray([...automatic]), (ledger, methods) => {
      const position = positionAsOf(ledger, LAST_DAY);
      const plan = allocateReceipts(position, methods);
      for (const item of position.items.filter(({ open }) => signOfMoney(open) > 0)) {
        const undisputed = subtractMoney(item.open, item.disputed);
        expect(minMoney(movedOf(plan, item), undisputed)).toEqual(movedOf(plan, item));
      }
    }),
  );
});

test("within a customer, account and currency, claims without a name left to pay leave no free credit", () => {
  fc.assert(
    fc.property(anyLedger, (ledger) => {
      const position = positionAsOf(ledger, LAST_DAY);
      const plan = allocateReceipts(position, ["oldest-due-first"]);
      for (const { credit } of plan.unallocated) {
        const from = position.items.find(({ id }) => id === credit) as OpenItem;
        if (from.advanceFor !== undefined) continue;
        const claims = position.items.filter(
          (item) =>
            (item.kind === "trade" || item.kind === "other") &&
            signOfMoney(item.open) > 0 &&
            item.customer === from.customer &&
            item.account === from.account &&
            item.open.currency === from.open.currency,
        );
        for (const claim of claims) {
          expect(movedOf(plan, claim)).toEqual(subtractMoney(claim.open, claim.disputed));
        }
      }
    }),
  );
});
