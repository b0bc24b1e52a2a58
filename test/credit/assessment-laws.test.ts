import * as fc from "fast-check";
import { recordInHistory, replayApproval } from "receivables/approval";
import { addDays } from "receivables/calendar";
import { type CreditFacts, assessCredit, compareLimits } from "receivables/credit";
import { creditFactsSchema } from "receivables/credit/schemas";
import { multiplyMoney } from "receivables/money";
import { expect, test } from "vitest";
import { anyCreditFacts, anyFigures, anyVote } from "./any-credit-facts.js";
import { raise } from "./approved.js";
import { policy, today } from "./build-facts.js";

const OLD = { count: 9, settled: 9, firstOn: addDays(today, -999) };
const NEW = { count: 0, settled: 0, firstOn: null };
const assess = (facts: CreditFacts) => assessCredit(facts, policy);

test("a new customer never gets more than an old one with the same facts", () => {
  fc.assert(
    fc.property(anyCreditFacts, (facts) => {
      const [fresh, known] = [assess({ ...facts, creditSales: NEW }), assess({ ...facts, creditSales: OLD })];
      expect(fresh.normal).toEqual(known.normal);
      // Of unlimited a new customer has no share; only a raise names an amount.
      expect(compareLimits(fresh.granted.limit, known.granted.limit)).toBeLessThanOrEqual(0);
      expect(fresh.granted.term ?? 0).toBeLessThanOrEqual(known.granted.term ?? 0);
    }),
    { numRuns: 200 },
  );
});

test("without raises and requests a new customer gets exactly half of both, rounded down", () => {
  fc.assert(
    fc.property(anyCreditFacts, ({ raises: _, requested: __, ...facts }) => {
      const { granted, normal } = assess({ ...facts, creditSales: NEW });
      if (normal.limit.kind === "amount") {
        const half = { kind: "amount", amount: multiplyMoney(normal.limit.amount, "0.5", "down") };
        expect(granted.limit).toEqual(half);
      } else expect(granted.limit).toEqual({ kind: "none" });
      expect(granted.term).toBe(normal.term === null ? null : Math.floor(normal.term / 2));
    }),
    { numRuns: 100 },
  );
});

test("the limit is never above what any method gives, and another known fact never raises it", () => {
  fc.assert(
    fc.property(anyCreditFacts, (facts) => {
      const { basis, normal } = assess({ ...facts, creditSales: OLD });
      for (const { limit } of basis.filter(({ name }) => name !== "requested")) {
        if (limit !== null) expect(compareLimits(normal.limit, limit)).toBeLessThanOrEqual(0);
      }
      const { grade: _, ...less } = facts;
      const without = assess({ ...less, creditSales: OLD }).normal.limit;
      if (without.kind !== "none") expect(compareLimits(normal.limit, without)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 150 },
  );
});

test("raises never give more than the normal, and never less than a new customer's share", () => {
  fc.assert(
    fc.property(anyCreditFacts, ({ requested: _, ...facts }) => {
      const { raises: __, ...without } = facts;
      const [plain, approved] = [without, facts].map((given) => assess({ ...given, creditSales: NEW }));
      if (plain === undefined || approved === undefined) return;
      expect(compareLimits(approved.granted.limit, plain.granted.limit)).toBeGreaterThanOrEqual(0);
      expect(compareLimits(approved.granted.limit, approved.normal.limit)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 150 },
  );
});

test("the order of the rows changes no byte; facts and assessment survive JSON", () => {
  fc.assert(
    fc.property(anyCreditFacts, (facts) => {
      const turned = {
        ...facts,
        ...(facts.raises && { raises: facts.raises.toReversed() }),
        ...(facts.payments && { payments: facts.payments.toReversed() }),
      };
      const text = JSON.stringify(assess(facts));
      expect(JSON.stringify(assess(turned))).toBe(text);
      expect(JSON.stringify(assess(creditFactsSchema.parse(JSON.parse(JSON.stringify(facts)))))).toBe(text);
      expect(JSON.parse(text)).toEqual(assess(facts));
    }),
    { numRuns: 100 },
  );
});

test("votes that do not complete the chain never raise anything", () => {
  fc.assert(
    fc.property(anyCreditFacts, anyFigures, fc.array(anyVote, { maxLength: 5 }), (facts, figures, votes) => {
      const { requested: _, raises: __, ...bare } = facts;
      const asked = raise(figures, ...votes);
      fc.pre(asked.approval.outcome !== "approved");
      const without = assess({ ...bare, creditSales: NEW }).granted;
      expect(assess({ ...bare, creditSales: NEW, raises: [asked] }).granted).toEqual(without);
    }),
    { numRuns: 100 },
  );
});

test("an approval whose history is replayed gives the same assessment", () => {
  fc.assert(
    fc.property(anyCreditFacts, anyFigures, fc.array(anyVote, { maxLength: 5 }), (facts, figures, votes) => {
      const { approval: opened, ...asked } = raise(figures);
      const asOf = addDays(today, 1);
      const history = votes.reduce(
        (before, event) => recordInHistory({ history: before, event, asOf }).history,
        { opened, entries: [] } as Parameters<typeof replayApproval>[0],
      );
      const stored = JSON.parse(JSON.stringify(history)) as typeof history;
      const live = { ...facts, creditSales: NEW, raises: [raise(figures, ...votes)] };
      const replayed = { ...live, raises: [{ ...asked, approval: replayApproval(stored) }] };
      expect(assess(replayed)).toEqual(assess(live));
    }),
    { numRuns: 60 },
  );
});
