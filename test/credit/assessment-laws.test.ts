import * as fc from "fast-check";
import { addDays } from "receivables/calendar";
import { type CreditFacts, assessCredit, compareLimits, creditFactsSchema } from "receivables/credit";
import { money, multiplyMoney } from "receivables/money";
import { expect, test } from "vitest";
import { policy, today, yuan } from "./build-facts.js";

const anyMoney = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.constantFrom("CNY", "CNY", "CNY", "USD"))
    .map(([cents, currency]) => money((cents / 100).toFixed(2), currency));
const anyApproval = fc.record({
  role: fc.constantFrom("market-management-committee", "general-manager"),
  by: fc.constantFrom("Lin", "Zhou"),
  on: fc.integer({ min: -5, max: 1 }).map((days) => addDays(today, days)),
  unanimous: fc.boolean(),
  limit: fc.integer({ min: 0, max: 9_000_000 }).map((cents) => yuan((cents / 100).toFixed(2))),
  term: fc.integer({ min: 0, max: 60 }),
});

/** Facts of a customer of whom some things are known. */
const anyFacts: fc.Arbitrary<CreditFacts> = fc
  .record(
    {
      grade: fc.constantFrom("AAA", "A", "B", "C", "?"),
      netAssets: anyMoney(-10_000, 100_000_000),
      contingentLiabilities: anyMoney(0, 10_000_000),
      sales: fc.record({
        months: fc.integer({ min: 1, max: 12 }),
        amounts: anyMoney(-10_000, 50_000_000).map((amount) => [amount]),
      }),
      payments: fc.array(
        fc.record({
          dueOn: fc.integer({ min: -99, max: 0 }).map((days) => addDays(today, days)),
          paidOn: fc.option(fc.integer({ min: -99, max: 0 }).map((days) => addDays(today, days))),
          amount: anyMoney(1, 100_000),
        }),
        { maxLength: 4 },
      ),
      approvals: fc.array(anyApproval, { maxLength: 4 }),
      requested: fc.record({
        limit: fc.integer({ min: 0, max: 200_000 }).map((whole) => yuan(String(whole))),
      }),
    },
    { requiredKeys: [] },
  )
  .map((known) => ({
    customer: "C1",
    currency: "CNY",
    asOf: today,
    rates: [{ from: "USD", to: "CNY", rate: "7.0313" }],
    ...known,
  }));
const OLD = { count: 9, settled: 9, firstOn: addDays(today, -999) };
const NEW = { count: 0, settled: 0, firstOn: null };
const assess = (facts: CreditFacts) => assessCredit(facts, policy);

test("a new customer never gets more than an old one with the same facts", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const [fresh, known] = [assess({ ...facts, creditSales: NEW }), assess({ ...facts, creditSales: OLD })];
      expect(fresh.normal).toEqual(known.normal);
      // Of unlimited a new customer has no share; only an approval names an amount.
      expect(compareLimits(fresh.granted.limit, known.granted.limit)).toBeLessThanOrEqual(0);
      expect(fresh.granted.term ?? 0).toBeLessThanOrEqual(known.granted.term ?? 0);
    }),
    { numRuns: 200 },
  );
});

test("without approvals and requests a new customer gets exactly half of both, rounded down", () => {
  fc.assert(
    fc.property(anyFacts, ({ approvals: _, requested: __, ...facts }) => {
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
    fc.property(anyFacts, (facts) => {
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

test("approvals never give more than the normal, and never less than a new customer's share", () => {
  fc.assert(
    fc.property(anyFacts, ({ requested: _, ...facts }) => {
      const { approvals: __, ...without } = facts;
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
    fc.property(anyFacts, (facts) => {
      const turned = {
        ...facts,
        ...(facts.approvals && { approvals: facts.approvals.toReversed() }),
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
