import type { Look, Reason } from "../decision/index.js";
import { type AskedRule, type ListedRule, listedRules } from "./asked-rules.js";
import { type CheckedReleases, checkReleases } from "./check-releases.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { CreditCode, OrderCode } from "./credit.reason.js";
import { type OrderContext, orderContext } from "./order-context.js";
import type { OrderDecision } from "./order-decision.js";
import type { OrderFacts } from "./order-facts.js";
import type { OrderRuleName, OrderRuleUses } from "./order-rule.policy.js";
import type { OrderRule } from "./order-rules/order-rule.js";
import { RULES } from "./order-rules/order-rules.js";
import { passingReason } from "./passing-reason.js";

/** A rule that was asked, and all that it looked at. */
export interface AnsweredRule {
  readonly asked: ListedRule;
  readonly looks: readonly Look<CreditCode>[];
}

/** What the rules say of an order, before it is written down as a decision. */
export interface OrderAnswers {
  readonly context: OrderContext;
  /** Why no rule is asked. */
  readonly passing: Reason<OrderCode> | undefined;
  /** Every rule that concerns the order or a group, asked or not. */
  readonly listed: readonly ListedRule[];
  /** Those that were asked, in the same order. */
  readonly answers: readonly AnsweredRule[];
  /** The rules that speak against the order, those that only warn among them. */
  readonly failures: readonly AnsweredRule[];
  readonly releases: CheckedReleases;
  /** Of the failures, those that stand in the way. */
  readonly failed: readonly AnsweredRule[];
  /** Those that an approval lets pass. */
  readonly released: readonly AnsweredRule[];
  readonly outcome: OrderDecision["outcome"];
}

/** Asks the policy's rules of an order. */
export function answeredRules(facts: OrderFacts, policy: CreditPolicy): OrderAnswers {
  const context = orderContext(facts, policy);
  const passing = passingReason(context);
  const listed = listedRules(facts, policy);
  const asked = passing === undefined ? listed.filter(({ leftOut }) => leftOut === null) : [];
  const answers = asked.map((rule) => ({ asked: rule, looks: looksOf(rule, context) }));
  const failures = answers.filter(hasFired);
  const stops = failures.filter(({ asked: { use } }) => use.outcome !== "warn");
  const releases = checkReleases(facts, namesOf(stops), policy);
  const isReleased = ({ asked: { rule } }: AnsweredRule): boolean => releases.rules.includes(rule);
  const failed = stops.filter((answer) => !isReleased(answer));
  const released = stops.filter(isReleased);
  return {
    context,
    passing,
    listed,
    answers,
    failures,
    releases,
    failed,
    released,
    outcome: outcomeOf(failed),
  };
}

/** Whether a rule speaks against the order. */
export function hasFired({ looks }: Pick<AnsweredRule, "looks">): boolean {
  return looks.some(({ fired }) => fired);
}

/** The rules of answers, each once. */
export function namesOf(answers: readonly AnsweredRule[]): readonly OrderRuleName[] {
  return [...new Set(answers.map(({ asked }) => asked.rule))];
}

/** What comes of an order that rules stand in the way of. */
export function outcomeOf(failed: readonly AnsweredRule[]): OrderDecision["outcome"] {
  if (failed.some(({ asked }) => asked.use.outcome === "hold")) return "hold";
  return failed.length === 0 ? "approve" : "refer";
}

function looksOf<Name extends OrderRuleName>(
  { rule, use }: AskedRule<Name>,
  context: OrderContext,
): readonly Look<CreditCode>[] {
  const asked: OrderRule<OrderRuleUses[Name]> = RULES[rule];
  return asked(context, use);
}
