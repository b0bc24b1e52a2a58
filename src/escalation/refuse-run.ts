import type { Reason } from "../decision/index.js";
import type { EscalationFacts } from "./escalation-facts.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { RefusalCode } from "./escalation.reason.js";

/**
 * Why a run must not take place: an earlier run, or something on record, is of a later day, and planning behind
 * it would contradict what was done. A second run on the same day is fine.
 */
export function refuseRun(
  { asOf, previousRunOn, done }: EscalationFacts,
  { citation }: EscalationPolicy,
): readonly Reason<RefusalCode>[] {
  const reasons: Reason<RefusalCode>[] = [];
  if (previousRunOn !== undefined && previousRunOn > asOf) {
    reasons.push({ code: "run-before-earlier-run", citation, facts: { asOf, previousRunOn } });
  }
  const latest = done.reduce((last, { on }) => (on > last ? on : last), asOf);
  if (latest > asOf)
    reasons.push({ code: "run-before-record", citation, facts: { asOf, recordedOn: latest } });
  return reasons;
}
