import type { Reason } from "../decision/index.js";
import { zeroMoney } from "../money/index.js";
import type { Claim } from "./claim.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { EscalationCode } from "./escalation.reason.js";
import type { ItemEscalation, Standing } from "./item-escalation.js";
import { nextChange } from "./next-change.js";
import { stageOfRank } from "./stage-table.js";

/** Where a claim stands that is in a stage and for which nothing is done. */
export function leftAlone(
  claim: Claim,
  standing: Standing,
  reasons: readonly Reason<EscalationCode>[],
  policy: EscalationPolicy,
): ItemEscalation {
  const { rank } = claim.reached;
  return {
    aged: claim.aged,
    standing,
    stage: stageOfRank(rank, policy).id,
    rank,
    paused: claim.pauses.paused,
    escalated: zeroMoney(claim.pressed.currency),
    nextChangeOn: nextChange(rank, [claim], policy),
    reasons,
  };
}
