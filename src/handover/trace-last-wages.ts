import {
  type RuleAsked,
  canonicalJson,
  neededChanges,
  remedyingParts,
  tracedRules,
} from "../decision/index.js";
import type { HandoverPolicy } from "./handover.policy.js";
import type { HandoverCode } from "./handover.reason.js";
import { remedies, withPart } from "./leaving-changes.js";
import type { LeavingDifference, WagesRule, WagesTrace } from "./leaving-trace.js";
import { type LastWagesFacts, type WagesDecision, mayPayLastWages } from "./may-pay-last-wages.js";
import type { ReleaseFacts } from "./release-facts.js";

const RULE_OF = {
  "wages-wait-for-handover": "last-wages",
  "wages-paid-before-handover": "last-wages",
  "items-not-handed-over": "items-handover",
  "dossiers-not-handed-over": "dossier-handover",
  "handover-not-complete": "handover-signatures",
  "leaver-supervises": "handover-signatures",
} as const satisfies Partial<Record<HandoverCode, WagesRule>>;

/**
 * How it came about that the last pay may be paid out or not: each rule with what it looked at, and all that would have
 * to be handed over and signed. The changes were tried by {@link mayPayLastWages} itself, and no part of them is spare.
 *
 * @throws MisuseError those of `makeHandoverList`.
 * @example
 * import { chinaTradeRegulation, plainDate, traceLastWages } from "receivables";
 *
 * const dossiers = [{ customer: "Harbour", state: "not-handed-over" }] as const;
 * const facts = { leaver: "wang", items: [], handovers: [], dossiers, asOf: plainDate("2026-04-30") };
 * const { rules, changes } = traceLastWages(facts, chinaTradeRegulation.handover);
 * rules.filter(({ fired }) => fired).map(({ rule }) => rule); // => ["last-wages", "dossier-handover"]
 * changes.map(({ outcome, parts }) => [outcome, parts.map(({ kind }) => kind)]); // => [["pay", ["dossier"]]]
 */
export function traceLastWages(facts: LastWagesFacts, policy: HandoverPolicy): WagesTrace {
  const decision = mayPayLastWages(facts, policy);
  const whole: ReleaseFacts & LastWagesFacts = { ...facts, occasion: "change-of-post" };
  const decided = (parts: readonly LeavingDifference[]): WagesDecision =>
    mayPayLastWages(
      parts.reduce((now, part) => withPart(now, part, policy), whole),
      policy,
    );
  const parts = remedyingParts({
    decided,
    remedies: ({ reasons }) => reasons.flatMap((reason) => remedies(reason, whole)),
    about: (part) => canonicalJson(part),
  });
  return {
    decision,
    rules: tracedRules(decision.reasons, askedRules(facts, policy), RULE_OF),
    changes: neededChanges({ tried: [parts], outcomeOf: (some) => decided(some).outcome }),
  };
}

function askedRules(
  { leaver, items, handovers }: LastWagesFacts,
  { release, wages }: HandoverPolicy,
): readonly RuleAsked<WagesRule, HandoverCode>[] {
  const unless = (set: boolean) => (set ? {} : ({ notAsked: "rule-not-set" } as const));
  const waits = unless(wages.afterHandover);
  return [
    { rule: "last-wages", citation: "Art. 37", facts: { leaver }, ...waits },
    { rule: "items-handover", citation: "Art. 32", facts: { leaver, items: items.length }, ...waits },
    {
      rule: "dossier-handover",
      citation: "Art. 6",
      facts: { leaver },
      ...unless(wages.afterHandover && release.dossiers),
    },
    {
      rule: "handover-signatures",
      citation: "Art. 38, 39",
      facts: { leaver, handovers: handovers.length },
      ...waits,
    },
  ];
}
