import { type PlainDate, addDays, endOfMonth, laterOf } from "../calendar/index.js";
import { MisuseError } from "../misuse/index.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { EscalationStage, StageRule } from "./stage.js";

/**
 * A firm's stages, checked: each begins on the day after the one before ends, so that no overdue day is in two
 * stages or, between the first and the last, in none.
 *
 * @throws MisuseError `no-stages`, `stage-not-a-range` for days that are no whole numbers or end before they
 *   begin, `stage-gap`, `stage-overlap`, `duplicate-stage`.
 * @example
 * import { chinaTradeRegulation, stageTable } from "receivables";
 *
 * stageTable(chinaTradeRegulation.escalation.stages).map(({ fromDays, toDays }) => [fromDays, toDays]); // => [[1, 10], [11, 60], [61, 90]]
 */
export function stageTable(stages: readonly EscalationStage[]): readonly EscalationStage[] {
  if (stages.length === 0) throw misuse("no-stages", "stages", stages, "no stage", "State at least one.");
  stages.forEach((stage, i) => {
    const { fromDays, toDays, id } = stage;
    if (!Number.isSafeInteger(fromDays) || !Number.isSafeInteger(toDays) || toDays < fromDays) {
      const days = `${fromDays} to ${toDays}`;
      throw misuse(
        "stage-not-a-range",
        `stages[${i}]`,
        days,
        "not a range of whole days",
        "End it on or after its first day.",
      );
    }
    if (stages.findIndex((other) => other.id === id) < i) {
      throw misuse(
        "duplicate-stage",
        `stages[${i}].id`,
        id,
        "another stage has this id",
        "Give each an id of its own.",
      );
    }
    const expected = (stages[i - 1]?.toDays ?? fromDays - 1) + 1;
    if (fromDays === expected) return;
    const code = fromDays > expected ? "stage-gap" : "stage-overlap";
    const problem = `the stage before ends on day ${expected - 1}`;
    throw misuse(
      code,
      `stages[${i}].fromDays`,
      fromDays,
      problem,
      `Begin on day ${expected}, in ascending order.`,
    );
  });
  return stages;
}

/** The stage of a day. */
export interface StageByDays {
  /** 1 for the first stage. */
  readonly rank: number;
  /** Whether the policy states it; if not, the rank is the last stage's. */
  readonly stated: boolean;
}

/** The stage on a day of what fell due on another; `undefined` before the first. */
export function stageByDays(
  asOf: PlainDate,
  dueOn: PlainDate,
  policy: EscalationPolicy,
): StageByDays | undefined {
  const { stages, beyond } = policy;
  const begun = (rank: number): boolean => firstDateOfRank(rank, dueOn, policy) <= asOf;
  const rank = stages.findLastIndex((_, i) => begun(i + 1)) + 1;
  if (rank === 0) return undefined;
  if (!begun(stages.length + 1)) return { rank, stated: true };
  return beyond === null ? { rank, stated: false } : { rank: rank + 1, stated: true };
}

/** What the stage of a rank asks for. */
export function stageOfRank(rank: number, { stages, beyond }: EscalationPolicy): StageRule {
  return (stages[rank - 1] ?? beyond) as StageRule;
}

/** The rank of the stage of an id; `undefined` when the policy has no such stage. */
export function rankOfStage(id: string, { stages, beyond }: EscalationPolicy): number | undefined {
  const all = [...stages, ...(beyond === null ? [] : [beyond])];
  const rank = all.findIndex((stage) => stage.id === id) + 1;
  return rank === 0 ? undefined : rank;
}

/** The first overdue day of a rank; for the one after the last stage the day that is beyond it. */
export function firstDayOfRank(rank: number, { stages }: EscalationPolicy): number {
  return stages[rank - 1]?.fromDays ?? lastDay(stages) + 1;
}

/** The day on which the stage of a rank begins for what fell due on a day: never before an earlier stage does. */
export function firstDateOfRank(rank: number, dueOn: PlainDate, policy: EscalationPolicy): PlainDate {
  const firstDay = addDays(dueOn, firstDayOfRank(rank, policy));
  const ends = policy.stages
    .slice(0, rank)
    .filter(({ begins }) => begins === "end-of-month")
    .map(({ fromDays }) => endOfMonth(addDays(dueOn, fromDays)));
  return ends.reduce(laterOf, firstDay);
}

/** The last overdue day that the table states. */
export function lastDay(stages: readonly EscalationStage[]): number {
  return stages.at(-1)?.toDays ?? 0;
}

function misuse(code: string, field: string, value: unknown, problem: string, remedy: string): MisuseError {
  return new MisuseError({ code, field, value, problem, remedy });
}
