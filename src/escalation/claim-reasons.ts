import type { Reason } from "../decision/index.js";
import type { Carrier } from "./carrier.js";
import type { Claim } from "./claim.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { EscalationCode } from "./escalation.reason.js";
import { isBeyondTable } from "./next-change.js";
import { firstDayOfRank, lastDay, stageOfRank } from "./stage-table.js";

/** Why a claim is in the stage it is in. */
export function claimReasons(
  claim: Claim,
  { rank, stage, customer }: Pick<Carrier, "rank" | "stage" | "customer">,
  policy: EscalationPolicy,
): readonly Reason<EscalationCode>[] {
  const { aged, overdueDays, reached } = claim;
  const item = aged.item.id;
  const own = stageOfRank(reached.rank, policy);
  const from = firstDayOfRank(reached.rank, policy);
  const to = policy.stages[reached.rank - 1]?.toDays ?? null;
  const facts = { item, overdueDays, stage: own.id, from, to };
  const reasons: Reason<EscalationCode>[] = [{ code: "stage-reached", citation: own.citation, facts }];
  if (isBeyondTable(claim, reached.rank)) {
    const beyond = { item, overdueDays, lastDay: lastDay(policy.stages), stage: own.id };
    reasons.push({ code: "stage-not-stated", citation: own.citation, facts: beyond });
  }
  if (rank > reached.rank) {
    const governed = { item, customer, stage: stage.id };
    reasons.push({ code: "governed-by-customer", citation: policy.citation, facts: governed });
  }
  if (isWaiting(claim, rank)) {
    const waiting = { item, stage: own.id, readyOn: reached.readyOn };
    reasons.push({ code: "step-gap-not-over", citation: policy.citation, facts: waiting });
  }
  return reasons;
}

/** Whether a claim's days ask for a later stage than it is in, and only the gap keeps it. */
export function isWaiting({ reached, byDays }: Claim, rank: number): boolean {
  return rank === reached.rank && reached.rank < byDays && reached.readyOn !== null;
}
