import { compareText, grouped } from "../decision/index.js";
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
export function listedRules(facts: OrderFacts, policy: RuleSet): readonly ListedRule[] {
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

/** The rules of a policy, of which scope ever. */
type RuleSet = Pick<CreditPolicy, "rules" | "scopedRules" | "exclusions">;

/** The rules that are asked of an order. */
export type AskedRules = (facts: OrderFacts) => readonly ListedRule[];

/**
 * What {@link listedRules} lists as asked, without looking through the policy's rows: they are found by whom they
 * concern, and what is asked of everybody is listed once for each stage.
 */
export function askedRules({ exclusions, rules, scopedRules }: RuleSet): AskedRules {
  const scopedOf = byHolder(scopedRules);
  const excludedOf = byHolder(exclusions);
  const ofAll = scopedRules.filter(({ of }) => of.scope === "all");
  const ofEverybody = new Map<OrderFacts["stage"], readonly ListedRule[]>();
  return (facts) => {
    const scoped = scopedOf(facts);
    const excluded = excludedOf(facts);
    const isOfEverybody = scoped.length === 0 && excluded.length === 0;
    const known = isOfEverybody ? ofEverybody.get(facts.stage) : undefined;
    if (known !== undefined) return known;
    const concerning = { rules, scopedRules: [...ofAll, ...scoped], exclusions: excluded };
    const asked = listedRules(facts, concerning).filter(({ leftOut }) => leftOut === null);
    if (isOfEverybody) ofEverybody.set(facts.stage, asked);
    return asked;
  };
}

/** Rows of groups and customers, found by the groups that a customer is in and by the customer. */
function byHolder<Row extends { readonly of: RuleScope }>(
  rows: readonly Row[],
): (facts: OrderFacts) => readonly Row[] {
  const ofGroup = grouped(rows, ({ of }) => (of.scope === "group" ? of.holder : undefined));
  const ofCustomer = grouped(rows, ({ of }) => (of.scope === "customer" ? of.holder : undefined));
  return ({ order, ruleGroups = [] }) => {
    const own = ofCustomer.get(order.customer) ?? [];
    if (ofGroup.size === 0) return own;
    return [...new Set(ruleGroups)].flatMap((group) => ofGroup.get(group) ?? []).concat(own);
  };
}

const ALL = { scope: "all" } as const;
const RANK = { all: 0, group: 1, customer: 2 } as const;

function concerns(of: RuleScope, { order, ruleGroups = [] }: OrderFacts): boolean {
  if (of.scope === "all") return true;
  return of.scope === "group" ? ruleGroups.includes(of.holder) : of.holder === order.customer;
}
