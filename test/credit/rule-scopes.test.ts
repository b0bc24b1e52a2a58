import * as fc from "fast-check";
import {
  type CreditPolicy,
  ORDER_RULES,
  type OrderFacts,
  type RuleExclusion,
  type RuleScope,
  type ScopedRule,
  checkOrder,
} from "receivables/credit";
import { negateMoney, subtractMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { anyOrderFacts } from "./any-order-facts.js";
import { day, facts, item, policy, yuan } from "./build-facts.js";
import { SILENT, USES, asking } from "./rule-policy.js";

const ALL: RuleScope = { scope: "all" };
const GROUP = { scope: "group", holder: "retail" } as const;
const OWN = { scope: "customer", holder: "C1" } as const;

const late = { items: [item("I1", "5", { dueOn: day("2026-06-10") })], ruleGroups: ["retail", "class-b"] };
const asked = (of: RuleScope, days: number): ScopedRule => ({
  id: `${of.scope}-${days}`,
  of,
  rule: "oldestOverdue",
  use: { ...USES.oldestOverdue, days },
});
const excluded = (of: RuleExclusion["of"]): RuleExclusion => ({
  id: `no-${of.scope}`,
  of,
  rule: "oldestOverdue",
});
const check = (changes: Partial<CreditPolicy>, given: Partial<OrderFacts> = late, base = SILENT) =>
  checkOrder(facts(given), { ...base, ...changes });

describe("F30: a rule is asked of all, of a group or of a customer, with its own figures", () => {
  test.each([
    [ALL, {}, "hold"],
    [GROUP, {}, "hold"],
    [{ scope: "group", holder: "wholesale" }, {}, "approve"],
    [GROUP, { ruleGroups: [] }, "approve"],
    [OWN, {}, "hold"],
    [{ scope: "customer", holder: "C2" }, {}, "approve"],
  ] as const)("%j, %j: %s", (of, given, outcome) => {
    expect(check({ scopedRules: [asked(of, 20)] }, { ...late, ...given }).outcome).toBe(outcome);
  });

  test("the narrower rule adds to the wider one, it does not soften it", () => {
    const base = asking("oldestOverdue", { days: 20 });
    expect(check({ scopedRules: [asked(OWN, 90)] }, late, base).failed).toEqual(["oldestOverdue"]);
    const own = check({ scopedRules: [asked(OWN, 10)] }, late, asking("oldestOverdue", { days: 90 }));
    expect(own.reasons.map(({ facts: found }) => found["days"])).toEqual([10]);
  });

  test("all that fail are returned, from the widest scope to the narrowest, and what is the same once", () => {
    const base = asking("oldestOverdue", { days: 20 });
    const rows = [asked(OWN, 20), asked(OWN, 5), asked(GROUP, 7)];
    const { failed, reasons } = check({ scopedRules: rows }, late, base);
    expect([failed, reasons.map(({ facts: found }) => found["days"])]).toEqual([
      ["oldestOverdue"],
      [20, 7, 5],
    ]);
  });
});

describe("F30: an exclusion wins only over a wider scope", () => {
  test.each([
    ["a group's over all", ALL, GROUP, "approve"],
    ["a customer's over all", ALL, OWN, "approve"],
    ["a customer's over a group", GROUP, OWN, "approve"],
    ["not a group's over a group", GROUP, GROUP, "hold"],
    ["not of one group over another", { scope: "group", holder: "class-b" }, GROUP, "hold"],
    ["not a customer's over a customer", OWN, OWN, "hold"],
    ["not a group's over a customer", OWN, GROUP, "hold"],
    ["not of a group that it is not in", ALL, { scope: "group", holder: "wholesale" }, "hold"],
    ["not of another customer", ALL, { scope: "customer", holder: "C2" }, "hold"],
  ] as const)("%s", (_, of, out, outcome) => {
    expect(check({ scopedRules: [asked(of, 20)], exclusions: [excluded(out)] }).outcome).toBe(outcome);
  });

  test("it takes out the rule of `rules` too, and a customer gets figures of its own that way", () => {
    const base = asking("oldestOverdue", { days: 20 });
    expect(check({ exclusions: [excluded(OWN)] }, late, base).outcome).toBe("approve");
    const own = { exclusions: [excluded(OWN)], scopedRules: [asked(OWN, 21)] };
    expect(check(own, late, base).outcome).toBe("approve");
    expect(check({ ...own, scopedRules: [asked(OWN, 20)] }, late, base).outcome).toBe("hold");
  });

  test("it is of one rule, and leaves the others", () => {
    const base = asking(
      "overdueAmount",
      { least: [yuan("1")], share: null },
      asking("oldestOverdue", { days: 20 }),
    );
    expect(check({ exclusions: [excluded(OWN)] }, late, base).failed).toEqual(["overdueAmount"]);
  });
});

const RANK = { approve: 0, refer: 1, hold: 2 } as const;
const anyScope: fc.Arbitrary<RuleScope> = fc.oneof(
  fc.constant(ALL),
  fc.record({
    scope: fc.constant("group" as const),
    holder: fc.constantFrom("retail", "class-b", "wholesale"),
  }),
  fc.record({ scope: fc.constant("customer" as const), holder: fc.constantFrom("C1", "C2") }),
);
const anyRow: fc.Arbitrary<Omit<ScopedRule, "id">> = fc
  .tuple(anyScope, fc.constantFrom(...ORDER_RULES), fc.constantFrom("hold", "refer", "warn" as const))
  .chain(([of, rule, outcome]) =>
    fc
      .record({ days: fc.integer({ min: 1, max: 25 }), share: fc.constantFrom("0", "0.2", "0.9", "1") })
      .map(({ days, share }) => {
        const figures = {
          ...(rule === "oldestOverdue" && { days }),
          ...((rule === "overdueAmount" || rule === "limitUsed") && { share }),
        };
        return { of, rule, use: { ...USES[rule], ...figures, outcome } };
      }),
  );
const anyExclusion = fc
  .tuple(anyScope, fc.constantFrom(...ORDER_RULES))
  .filter(([of]) => of.scope !== "all")
  .map(([of, rule]) => ({ of, rule }) as Omit<RuleExclusion, "id">);
const numbered = <Row>(rows: readonly Row[], prefix: string) =>
  rows.map((row, i) => ({ ...row, id: `${prefix}${i}` }));
/** Some rules of each scope and some exclusions, on the policy of the regulation. */
const anyRules: fc.Arbitrary<CreditPolicy> = fc
  .tuple(fc.array(anyRow, { maxLength: 6 }), fc.array(anyExclusion, { maxLength: 6 }))
  .map(([rows, out]) => ({
    ...policy,
    scopedRules: numbered(rows, "r") as readonly ScopedRule[],
    exclusions: numbered(out, "x") as readonly RuleExclusion[],
  }));
const anyFacts = fc
  .tuple(anyOrderFacts, fc.subarray(["retail", "class-b"]))
  .map(([given, ruleGroups]) => ({ ...given, ruleGroups }));

test("adding a rule never approves more", () => {
  fc.assert(
    fc.property(anyFacts, anyRules, anyRow, (given, rules, row) => {
      const added = { ...rules, scopedRules: [...rules.scopedRules, { ...row, id: "added" } as ScopedRule] };
      const [before, after] = [checkOrder(given, rules), checkOrder(given, added)];
      expect(RANK[after.outcome]).toBeGreaterThanOrEqual(RANK[before.outcome]);
      expect(after.failed).toEqual(expect.arrayContaining([...before.failed]));
    }),
    { numRuns: 100 },
  );
});

test("an exclusion never affects another scope", () => {
  fc.assert(
    fc.property(anyFacts, anyRules, anyExclusion, (given, rules, row) => {
      const added = { ...rules, exclusions: [...rules.exclusions, { ...row, id: "added" } as RuleExclusion] };
      const [before, after] = [checkOrder(given, rules), checkOrder(given, added)];
      const { holder, scope } = row.of;
      const concerned = scope === "customer" ? holder === "C1" : given.ruleGroups.includes(holder);
      if (!concerned) expect(after).toEqual(before);
      const others = ({ failed }: typeof before) => failed.filter((rule) => rule !== row.rule);
      expect(others(after)).toEqual(others(before));
      const own = {
        ...rules,
        scopedRules: [{ of: row.of, rule: row.rule, use: USES[row.rule], id: "own" } as ScopedRule],
      };
      const ownExcluded = { ...own, exclusions: added.exclusions };
      const alone = { ...own, rules: SILENT.rules, exclusions: [] };
      if (checkOrder(given, alone).failed.includes(row.rule) && scope === "customer")
        expect(checkOrder(given, ownExcluded).failed).toContain(row.rule);
    }),
    { numRuns: 100 },
  );
});

test("the order of rules and exclusions changes no byte", () => {
  fc.assert(
    fc.property(anyFacts, anyRules, (given, rules) => {
      const turned = {
        ...rules,
        scopedRules: rules.scopedRules.toReversed(),
        exclusions: rules.exclusions.toReversed(),
      };
      expect(JSON.stringify(checkOrder(given, turned))).toBe(JSON.stringify(checkOrder(given, rules)));
    }),
    { numRuns: 60 },
  );
});

test("what is to be paid cures every rule that payment can", () => {
  fc.assert(
    fc.property(
      anyOrderFacts,
      fc.integer({ min: 1, max: 25 }),
      fc.constantFrom("0", "0.3", "0.9"),
      (given, days, share) => {
        const lifts = { guaranteeLifts: false };
        const base = asking("limitUsed", { share }, asking("overdueAmount", { ...lifts, share }));
        const rules = asking("oldestOverdue", { ...lifts, days }, asking("limit", {}, base));
        const { release } = checkOrder(given, rules);
        const due = new Map(release.items.map(({ amount, item: id }) => [id, amount]));
        const items = given.items.map((open) => {
          const paid = due.get(open.id);
          return paid === undefined ? open : { ...open, open: subtractMoney(open.open, paid) };
        });
        const receipts = release.onAccount.map((amount, i) => item(`R${i}`, negateMoney(amount)));
        const after = checkOrder({ ...given, items: [...items, ...receipts] }, rules);
        expect([after.failed, release.suffices]).toEqual([[], true]);
      },
    ),
    { numRuns: 150 },
  );
});
