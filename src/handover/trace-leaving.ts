import { type Facts, type RuleAsked, tracedRules } from "../decision/index.js";
import type { HandoverPolicy } from "./handover.policy.js";
import type { HandoverCode } from "./handover.reason.js";
import { mayRelease } from "./may-release.js";
import { leavingChanges } from "./leaving-changes.js";
import type { ReleaseFacts } from "./release-facts.js";
import type { LeavingRule, LeavingTrace } from "./leaving-trace.js";

const RULE_OF: Readonly<Partial<Record<HandoverCode, LeavingRule>>> = {
  "items-not-handed-over": "items-handover",
  "dossiers-not-handed-over": "dossier-handover",
  "handover-not-complete": "handover-signatures",
  "leaver-supervises": "handover-signatures",
  "notice-not-given": "leaving-notice",
  "notice-too-short": "leaving-notice",
  "not-collected-or-promised": "leaving-collection",
  "compensation-not-confirmed": "leaver-compensation",
  "pursuit-without-successor": "leaver-compensation",
  "difference-not-settled": "leaver-compensation",
  "check-not-finished": "handover-check",
};

/**
 * How it came about that a leaver may go or not: each rule with what it looked at, and what would have to be done for
 * the leaver to be released: signatures, papers, promises, and the day from which the notice is long enough. Every
 * change was tried by {@link mayRelease} itself, and no part of it is spare.
 *
 * @throws MisuseError those of `makeHandoverList`.
 * @example
 * import { chinaTradeRegulation, plainDate, traceLeaving } from "receivables";
 *
 * const asOf = plainDate("2026-04-01");
 * const facts = { leaver: "wang", occasion: "leaving", items: [], handovers: [], noticeOn: plainDate("2026-03-03"), asOf } as const;
 * const { rules, changes } = traceLeaving(facts, chinaTradeRegulation.handover);
 * rules.filter(({ fired }) => fired).map(({ rule }) => rule); // => ["leaving-notice"]
 * changes.map(({ outcome, parts }) => [outcome, parts[0]?.facts["on"]]); // => [["release", "2026-04-02"]]
 */
export function traceLeaving(facts: ReleaseFacts, policy: HandoverPolicy): LeavingTrace {
  const decision = mayRelease(facts, policy);
  return {
    decision,
    rules: tracedRules(decision.reasons, askedRules(facts, policy), RULE_OF),
    changes: leavingChanges(facts, policy),
  };
}

function askedRules(
  { leaver, occasion, noticeOn, asOf, items, handovers, assurances = [], compensations = [] }: ReleaseFacts,
  { release }: HandoverPolicy,
): readonly RuleAsked<LeavingRule, HandoverCode>[] {
  const stays = occasion === "change-of-post";
  const given = noticeOn !== undefined && noticeOn <= asOf;
  const asked = (
    rule: LeavingRule,
    citation: string,
    facts: Facts,
  ): RuleAsked<LeavingRule, HandoverCode> => ({
    rule,
    citation,
    facts,
  });
  const unless = (
    not: "rule-not-set" | "rule-not-applicable" | false,
    rule: RuleAsked<LeavingRule, HandoverCode>,
  ) => (not === false ? rule : { ...rule, notAsked: not });
  const notSet = (set: boolean) => (set ? false : "rule-not-set");
  return [
    asked("items-handover", "Art. 32", { leaver, items: items.length }),
    unless(notSet(release.dossiers), asked("dossier-handover", "Art. 6", { leaver })),
    asked("handover-signatures", "Art. 38, 39", { leaver, handovers: handovers.length }),
    unless(
      stays ? "rule-not-applicable" : notSet(release.noticeDays !== null),
      asked("leaving-notice", "Art. 32", { given: noticeOn ?? null, asked: release.noticeDays }),
    ),
    unless(
      stays || !given ? "rule-not-applicable" : notSet(release.collectWithinMonths !== null),
      asked("leaving-collection", "Art. 33", { assurances: assurances.length }),
    ),
    asked("leaver-compensation", "Art. 34", { compensations: compensations.length }),
    unless(notSet(release.waitForCheck), asked("handover-check", "Art. 39", { handovers: handovers.length })),
  ];
}
