import { type PlainDate, addDays, laterOf } from "../calendar/index.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import { type ItemHistory, actionKey } from "./history.js";
import { firstDateOfRank, stageByDays, stageOfRank } from "./stage-table.js";

/** How far a claim has come. */
export interface ReachedStage {
  readonly rank: number;
  /** The first day on which it may go a step further; `null` while something of its stage is not done. */
  readonly readyOn: PlainDate | null;
}

/** A claim's days and what was done for it. */
export interface StageFacts {
  readonly asOf: PlainDate;
  /** The day that its overdue days are counted from. */
  readonly dueOn: PlainDate;
  readonly overdueDays: number;
  /** The rank that its days ask for. */
  readonly byDays: number;
  readonly history: ItemHistory;
}

/**
 * The stage a claim has come to: that of its days at once, or step by step the one after the last whose every
 * action was done, once the gap is over; the first while none was.
 */
export function reachedStage(
  { asOf, byDays, history }: Pick<StageFacts, "asOf" | "byDays" | "history">,
  policy: EscalationPolicy,
): ReachedStage {
  if (policy.progress.by === "overdue-days") return { rank: byDays, readyOn: null };
  for (let rank = byDays; rank > 0; rank -= 1) {
    const doneOn = stageDoneOn(rank, history, policy);
    if (doneOn === null) continue;
    const readyOn = addDays(doneOn, gapBefore(rank + 1, policy));
    return rank < byDays && readyOn <= asOf ? { rank: rank + 1, readyOn: null } : { rank, readyOn };
  }
  return { rank: 1, readyOn: null };
}

/** The first day on which a claim may be in a stage after its own, if everything is done in time. */
export function reachableOn(
  rank: number,
  { asOf, dueOn }: StageFacts,
  reached: ReachedStage,
  policy: EscalationPolicy,
): PlainDate {
  const byDays = firstDateOfRank(rank, dueOn, policy);
  if (policy.progress.by === "overdue-days") return byDays;
  const nextStep = reached.readyOn ?? addDays(asOf, gapBefore(reached.rank + 1, policy));
  const later = Array.from({ length: rank - reached.rank - 1 }, (_, i) =>
    gapBefore(reached.rank + 2 + i, policy),
  );
  return laterOf(
    byDays,
    addDays(
      nextStep,
      later.reduce((sum, gap) => sum + gap, 0),
    ),
  );
}

/**
 * The first day on which the actions that were done already bring a claim past a rank, as when those of a later stage
 * were done before its days ask for it; `null` for never.
 */
export function broughtPastOn(
  rank: number,
  { asOf, dueOn, history }: StageFacts,
  policy: EscalationPolicy,
): PlainDate | null {
  if (policy.progress.by === "overdue-days") return null;
  const last = policy.stages.length + (policy.beyond === null ? 0 : 1);
  const ranks = Array.from({ length: last }, (_, i) => i + 1);
  const days = ranks.flatMap((one) => {
    const doneOn = stageDoneOn(one, history, policy);
    const begins = firstDateOfRank(one, dueOn, policy);
    return doneOn === null ? [begins] : [begins, addDays(doneOn, gapBefore(one + 1, policy))];
  });
  const rankOn = (on: PlainDate): number => {
    const byDays = stageByDays(on, dueOn, policy)?.rank ?? 0;
    return reachedStage({ asOf: on, byDays, history }, policy).rank;
  };
  return days.sort().find((on) => on > asOf && rankOn(on) > rank) ?? null;
}

/** Calendar days from the last action of the stage before to the stage of a rank. */
function gapBefore(rank: number, policy: EscalationPolicy): number {
  const gap = policy.progress.by === "steps" ? policy.progress.minimumGapDays : 0;
  return (policy.stages[rank - 1] ?? policy.beyond)?.minimumGapDays ?? gap;
}

function stageDoneOn(rank: number, { doneOn }: ItemHistory, policy: EscalationPolicy): PlainDate | null {
  const stage = stageOfRank(rank, policy);
  const days = stage.actions.map(({ id }) => doneOn.get(actionKey(stage.id, id)));
  return days.includes(undefined) ? null : ((days as PlainDate[]).sort().at(-1) ?? null);
}
