import type { Reason } from "../decision/index.js";
import type { Carrier } from "./carrier.js";
import type { Claim } from "./claim.js";
import { isWaiting } from "./claim-reasons.js";
import type { EscalationTask } from "./escalation-task.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { EscalationCode } from "./escalation.reason.js";
import type { ItemEscalation, Standing } from "./item-escalation.js";
import { isBeyondTable, nextChange } from "./next-change.js";

/** Where the claims of a carrier stand, with the tasks that were planned for them. */
export function carrierItems(
  { rank, stage, claims }: Carrier,
  tasks: readonly EscalationTask[],
  reasonsOf: (claim: Claim) => readonly Reason<EscalationCode>[],
  policy: EscalationPolicy,
): readonly ItemEscalation[] {
  const acting = new Set(tasks.flatMap(({ items }) => items.map(({ item }) => item)));
  const nextChangeOn = nextChange(rank, claims, policy);
  return claims.map((claim) => {
    const standing = standingOf(claim, rank, acting);
    const inHand = { item: claim.aged.item.id, stage: stage.id };
    const done: Reason<EscalationCode> = {
      code: "everything-in-hand",
      citation: stage.citation,
      facts: inHand,
    };
    return {
      aged: claim.aged,
      standing,
      stage: stage.id,
      rank,
      paused: claim.pauses.paused,
      escalated: claim.pressed,
      nextChangeOn,
      reasons: [
        ...reasonsOf(claim),
        ...claim.pauses.parts.map(({ reason }) => reason),
        ...(acting.has(claim.aged.item.id) ? [] : [done]),
      ],
    };
  });
}

function standingOf(claim: Claim, rank: number, acting: ReadonlySet<string>): Standing {
  if (isBeyondTable(claim, claim.reached.rank)) return "stage-not-stated";
  if (acting.has(claim.aged.item.id)) return "acts";
  return isWaiting(claim, rank) ? "waiting" : "in-hand";
}
