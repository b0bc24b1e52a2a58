import { compareText } from "../decision/index.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { OrderFacts } from "./order-facts.js";
import { ORDER_RULES, type OrderRuleName, type OrderRuleUses, type RuleScope } from "./order-rule.policy.js";

/** A rule that is asked of an order, and how. */
export type AskedRule<Name extends OrderRuleName = OrderRuleName> = {
  readonly [Rule in Name]: { readonly rule: Rule; readonly use: OrderRuleUses[Rule] };
}[Name];

/**
 * The rules that the policy asks of an order at its stage: those of all customers, of the customer's groups and of the
 * customer itself, in this order for each rule. An exclusion takes out only what is asked of a wider scope than its own.
 */
export function askedRules(facts: OrderFacts, policy: CreditPolicy): readonly AskedRule[] {
  const { exclusions, rules, scopedRules } = policy;
  const scoped = scopedRules
    .filter(({ of }) => concerns(of, facts))
    .toSorted((a, b) => RANK[a.of.scope] - RANK[b.of.scope] || compareText(a.id, b.id));
  return ORDER_RULES.flatMap((rule) => {
    const ranks = exclusions
      .filter((exclusion) => exclusion.rule === rule && concerns(exclusion.of, facts))
      .map(({ of }) => RANK[of.scope]);
    const excluded = Math.max(RANK.all, ...ranks);
    const all = excluded > RANK.all ? [] : [{ rule, use: rules[rule] } as AskedRule];
    return [...all, ...scoped.filter((row) => row.rule === rule && RANK[row.of.scope] >= excluded)];
  }).filter(({ use }) => use.stages.some((stage) => stage === facts.stage));
}

const RANK = { all: 0, group: 1, customer: 2 } as const;

function concerns(of: RuleScope, { order, ruleGroups = [] }: OrderFacts): boolean {
  if (of.scope === "all") return true;
  return of.scope === "group" ? ruleGroups.includes(of.holder) : of.holder === order.customer;
}
