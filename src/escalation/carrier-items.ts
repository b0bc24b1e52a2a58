import type { PlainDate } from "../calendar/index.js";
import type { Reason } from "../decision/index.js";
import type { Carrier } from "./carrier.js";
import type { TaskTerms } from "./carrier-tasks.js";
import type { Claim } from "./claim.js";
import { isWaiting } from "./claim-reasons.js";
import type { EscalationTask } from "./escalation-task.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { EscalationCode } from "./escalation.reason.js";
import type { ItemEscalation, Standing } from "./item-escalation.js";
import { earliestOf } from "./earliest-of.js";
import { isBeyondTable, nextChange } from "./next-change.js";
import { isLeft } from "./withheld-actions.js";

/** Where the claims of a carrier stand, with the tasks that were planned for them. */
export function carrierItems(
  { rank, stage, claims }: Carrier,
  tasks: readonly EscalationTask[],
  {
    withheld,
    reasonsOf,
    overriddenOn,
  }: Pick<TaskTerms, "withheld" | "reasonsOf"> & { readonly overriddenOn: PlainDate | null },
  policy: EscalationPolicy,
): readonly ItemEscalation[] {
  const acting = new Set(tasks.flatMap(({ items }) => items.map(({ item }) => item)));
  const changesOn = earliestOf([nextChange(rank, claims, policy), overriddenOn]);
  return claims.map((claim) => {
    const waitsFor = stage.actions
      .filter((action) => isLeft(claim, stage.id, action))
      .flatMap(({ id }) => withheld.get(id) ?? []);
    const acts = acting.has(claim.aged.item.id);
    const inHand = { item: claim.aged.item.id, stage: stage.id };
    const done: Reason<EscalationCode> = {
      code: "everything-in-hand",
      citation: stage.citation,
      facts: inHand,
    };
    return {
      aged: claim.aged,
      standing: standingOf(claim, rank, { acts, waitsFor }),
      stage: stage.id,
      rank,
      paused: claim.pauses.paused,
      escalated: claim.pressed,
      nextChangeOn: earliestOf([changesOn, ...waitsFor.map(noticeReadyOn)]),
      reasons: [
        ...reasonsOf(claim),
        ...claim.pauses.parts.map(({ reason }) => reason),
        ...waitsFor,
        ...(acts || waitsFor.length > 0 ? [] : [done]),
      ],
    };
  });
}

function standingOf(
  claim: Claim,
  rank: number,
  { acts, waitsFor }: { readonly acts: boolean; readonly waitsFor: readonly Reason<EscalationCode>[] },
): Standing {
  if (isBeyondTable(claim, claim.reached.rank)) return "stage-not-stated";
  if (acts) return "acts";
  const waits = waitsFor.some((reason) => noticeReadyOn(reason) !== null);
  if (waitsFor.length > 0 && !waits) return "awaits-approval";
  return waits || isWaiting(claim, rank) ? "waiting" : "in-hand";
}

function noticeReadyOn({ code, facts }: Reason<EscalationCode>): PlainDate | null {
  return code === "notice-too-soon" ? (facts["readyOn"] as PlainDate) : null;
}
