import { compareText } from "../decision/index.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { OrderFacts } from "./order-facts.js";
import {
  ORDER_RULES,
  type OrderRuleName,
  type OrderRuleUses,
  type RuleExclusion,
  type RuleScope,
} from "./order-rule.policy.js";

/** A rule that is asked of an order, and how. */
export type AskedRule<Name extends OrderRuleName = OrderRuleName> = {
  readonly [Rule in Name]: { readonly rule: Rule; readonly use: OrderRuleUses[Rule] };
}[Name];

/** A rule of the policy that concerns a customer or one of the policy's groups. */
export type ListedRule = AskedRule & {
  /** Id of the scoped rule; `null` for what `rules` asks of everybody. */
  readonly id: string | null;
  readonly of: RuleScope;
  /** Why it is not asked of the order; `null` where it is. */
  readonly leftOut: "of-other-group" | "stage" | RuleExclusion | null;
};

/**
 * Every rule of all customers, of the policy's groups and of the customer itself, in this order for each rule, asked of
 * the order or not. An exclusion takes out only what is asked of a wider scope than its own.
 */
export function listedRules(facts: OrderFacts, policy: CreditPolicy): readonly ListedRule[] {
  const { exclusions, rules, scopedRules } = policy;
  const concerning = exclusions
    .filter(({ of }) => concerns(of, facts))
    .toSorted((a, b) => RANK[b.of.scope] - RANK[a.of.scope] || compareText(a.id, b.id));
  const scoped = scopedRules
    .filter(({ of }) => of.scope === "group" || concerns(of, facts))
    .toSorted((a, b) => RANK[a.of.scope] - RANK[b.of.scope] || compareText(a.id, b.id));
  return ORDER_RULES.flatMap((rule): readonly ListedRule[] => {
    const exclusion = concerning.find((candidate) => candidate.rule === rule);
    const leftOut = (of: RuleScope, { stages }: OrderRuleUses[OrderRuleName]): ListedRule["leftOut"] => {
      if (!concerns(of, facts)) return "of-other-group";
      if (exclusion !== undefined && RANK[of.scope] < RANK[exclusion.of.scope]) return exclusion;
      return stages.some((stage) => stage === facts.stage) ? null : "stage";
    };
    const all = {
      rule,
      use: rules[rule],
      id: null,
      of: ALL,
      leftOut: leftOut(ALL, rules[rule]),
    } as ListedRule;
    return [
      all,
      ...scoped
        .filter((row) => row.rule === rule)
        .map((row) => ({ ...row, leftOut: leftOut(row.of, row.use) })),
    ];
  });
}

const ALL = { scope: "all" } as const;
const RANK = { all: 0, group: 1, customer: 2 } as const;

function concerns(of: RuleScope, { order, ruleGroups = [] }: OrderFacts): boolean {
  if (of.scope === "all") return true;
  return of.scope === "group" ? ruleGroups.includes(of.holder) : of.holder === order.customer;
}
