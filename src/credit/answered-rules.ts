import type { Look } from "../decision/index.js";
import type { AskedRule, ListedRule } from "./asked-rules.js";
import { type CheckedReleases, checkReleases } from "./check-releases.js";
import type { CreditCode } from "./credit.reason.js";
import { type OrderContext, orderContext } from "./order-context.js";
import type { OrderDecision } from "./order-decision.js";
import type { OrderFacts } from "./order-facts.js";
import type { OrderRuleName, OrderRuleUses } from "./order-rule.policy.js";
import type { OrderRule } from "./order-rules/order-rule.js";
import { RULES } from "./order-rules/order-rules.js";
import { type Passing, passingOf } from "./passing-reason.js";
import type { PreparedPolicy } from "./prepared-policy.js";

/** What the rules say of an order, before it is written down as a decision. */
export interface OrderAnswers {
  readonly context: OrderContext;
  /** Why no rule is asked. */
  readonly passing: Passing | undefined;
  /** The rules that speak against the order, those that only warn among them. */
  readonly failures: readonly ListedRule[];
  readonly releases: CheckedReleases;
  /** Of the failures, those that stand in the way. */
  readonly failed: readonly ListedRule[];
  /** Those that an approval lets pass. */
  readonly released: readonly ListedRule[];
  readonly outcome: OrderDecision["outcome"];
}

/** Asks the policy's rules of an order. */
export function answeredRules(facts: OrderFacts, prepared: PreparedPolicy): OrderAnswers {
  const context = orderContext(facts, prepared);
  const passing = passingOf(context);
  const asked = passing === undefined ? prepared.asked(facts) : [];
  const failures = asked.filter((rule) => fails(rule, context));
  const stops = failures.filter(({ use }) => use.outcome !== "warn");
  const releases = checkReleases(facts, namesOf(stops), prepared.policy);
  const isReleased = ({ rule }: AskedRule): boolean => releases.rules.includes(rule);
  const failed = stops.filter((rule) => !isReleased(rule));
  return {
    context,
    passing,
    failures,
    releases,
    failed,
    released: stops.filter(isReleased),
    outcome: outcomeOf(failed),
  };
}

/** Whether a rule speaks against an order. */
export function fails<Name extends OrderRuleName>(
  { rule, use }: AskedRule<Name>,
  context: OrderContext,
): boolean {
  const asked: OrderRule<OrderRuleUses[Name]> = RULES[rule];
  return asked.fails(context, use);
}

/** All that a rule looks at, with its figures. */
export function looksOf<Name extends OrderRuleName>(
  { rule, use }: AskedRule<Name>,
  context: OrderContext,
): readonly Look<CreditCode>[] {
  const asked: OrderRule<OrderRuleUses[Name]> = RULES[rule];
  return asked.looksAt(context, use);
}

/** The names of rules, each once. */
export function namesOf(rules: readonly AskedRule[]): readonly OrderRuleName[] {
  return rules.length === 0 ? [] : [...new Set(rules.map(({ rule }) => rule))];
}

/** What comes of an order that rules stand in the way of. */
export function outcomeOf(failed: readonly AskedRule[]): OrderDecision["outcome"] {
  if (failed.some(({ use }) => use.outcome === "hold")) return "hold";
  return failed.length === 0 ? "approve" : "refer";
}
