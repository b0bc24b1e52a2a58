import type { Reason } from "../decision/index.js";
import { minMoney, signOfMoney } from "../money/index.js";
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
  const reasons: Reason<EscalationCode>[] = [...wayToStage(claim, policy)];
  if (isBeyondTable(claim, reached.rank)) {
    const beyond = { item, overdueDays, lastDay: lastDay(policy.stages), stage: own.id };
    reasons.push({ code: "stage-not-stated", citation: own.citation, facts: beyond });
  }
  if (rank > reached.rank) {
    const account = policy.carriedBy === "account" ? (aged.item.account ?? null) : null;
    const code = policy.carriedBy === "account" ? "governed-by-account" : "governed-by-customer";
    reasons.push({ code, citation: policy.citation, facts: { item, customer, account, stage: stage.id } });
  }
  if (isWaiting(claim, rank)) {
    const waiting = { item, stage: own.id, readyOn: reached.readyOn };
    reasons.push({ code: "step-gap-not-over", citation: policy.citation, facts: waiting });
  }
  return reasons;
}

/** How it came to its stage: by its days, by somebody's decision, or down from a stage that it was too small for. */
function wayToStage(
  { aged, overdueDays, dueOn, reached, override, fallen }: Claim,
  policy: EscalationPolicy,
): readonly Reason<EscalationCode>[] {
  if (fallen !== undefined) return fallen;
  const { citation, id: stage } = stageOfRank(reached.rank, policy);
  const item = aged.item.id;
  if (override !== undefined) {
    const { id, by, because, to: until } = override;
    return [
      { code: "stage-overridden", citation: policy.citation, facts: { item, stage, id, by, because, until } },
    ];
  }
  const from = firstDayOfRank(reached.rank, policy);
  const to = policy.stages[reached.rank - 1]?.toDays ?? null;
  return [
    overdueDays > 0
      ? { code: "stage-reached", citation, facts: { item, overdueDays, stage, from, to } }
      : { code: "stage-before-due", citation, facts: { item, dueOn, stage } },
  ];
}

/** That a part of a claim is disputed which the policy does not let pause. */
export function contestedReasons(
  { aged: { item } }: Claim,
  { pause, citation }: EscalationPolicy,
): readonly Reason<EscalationCode>[] {
  if (pause.disputesPause !== false || signOfMoney(item.disputed) <= 0) return [];
  const facts = { item: item.id, amount: minMoney(item.disputed, item.open) };
  return [{ code: "dispute-pauses-nothing", citation, facts }];
}

/** Whether a claim's days ask for a later stage than it is in, and only the gap keeps it. */
export function isWaiting({ reached, byDays }: Claim, rank: number): boolean {
  return rank === reached.rank && reached.rank < byDays && reached.readyOn !== null;
}
