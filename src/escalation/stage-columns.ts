import { type PlainDate, dateOfDayNumber, dayNumber } from "../calendar/index.js";
import type { ColumnSet, CurrencyColumns, DayTotals } from "../columnar/index.js";
import { NO_DAY, type Sum, moneyOfSum, plus, slotAfter, sumBetween, zeroOf } from "../columnar/kernels.js";
import type { OpenItem } from "../ledger/index.js";
import { signOfMoney } from "../money/index.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import { firstDateOfRank, firstDayOfRank, stageOfRank } from "./stage-table.js";
import type { CurrencyStages, StageTotal } from "./stage-totals.js";

/** The claims of columns by their stage on a day. */
export function stagesOfColumns(
  set: ColumnSet<OpenItem>,
  asOf: PlainDate,
  policy: EscalationPolicy,
): readonly CurrencyStages[] {
  const lastDays = lastDueDays(asOf, policy);
  return set.byDue.map((columns) => {
    const counted = countedRows(set, policy);
    const ofRanks =
      counted === undefined ? sumsByDay(columns, lastDays) : sumsByRow(columns, lastDays, counted);
    return { currency: columns.currency, stages: stagesOf(columns, ofRanks, policy) };
  });
}

const FIRST_DAY = -719_162;

/**
 * For each rank, and for what is beyond the last, the last due day of what has come to it: the later a claim falls due,
 * the later each of its stages begins, and none more than a month after its first day.
 */
function lastDueDays(asOf: PlainDate, policy: EscalationPolicy): readonly number[] {
  const today = dayNumber(asOf);
  return Array.from({ length: policy.stages.length + 1 }, (_, i) => {
    let day = today - firstDayOfRank(i + 1, policy);
    while (day >= FIRST_DAY && firstDateOfRank(i + 1, dateOfDayNumber(day), policy) > asOf) day -= 1;
    return day;
  });
}

interface RankSums {
  /** By rank, 0 before the first; one more for what is beyond the last stage, and one for what has no due date. */
  readonly sums: readonly Sum[];
  readonly counts: Uint32Array;
}

/** What has come to each rank. A claim's rank follows from its due day, so that sums by day are enough. */
function sumsByDay({ claimsByDay }: CurrencyColumns, lastDays: readonly number[]): RankSums {
  const totals = claimsByDay();
  const { open, rowsBefore, range } = totals;
  const ends = rankEnds(totals, lastDays);
  const parts = ends.slice(1).map((from, rank) => ({ from, to: ends[rank]! }));
  parts.push({ from: range, to: range + 1 });
  return {
    sums: parts.map(({ from, to }) => sumBetween(open, from, to)),
    counts: Uint32Array.from(parts, ({ from, to }) => rowsBefore[to]! - rowsBefore[from]!),
  };
}

/** The same where some claims do not count: each is looked at, by a table with the rank of every due day. */
function sumsByRow(
  { claims, currency, form }: CurrencyColumns,
  lastDays: readonly number[],
  counted: Uint8Array,
): RankSums {
  const totals = claims.byDay();
  const { range, least } = totals;
  const unknown = lastDays.length + 1;
  const ranks = new Uint16Array(range + 1);
  rankEnds(totals, lastDays)
    .slice(1, -1)
    .forEach((end, i) => ranks.fill(i + 1, 0, end));
  ranks[range] = unknown;
  const { days, open, rows } = claims;
  const counts = new Uint32Array(unknown + 1);
  const sums = Array.from<Sum>({ length: unknown + 1 }).fill(zeroOf(form, currency));
  for (let place = 0; place < days.length; place++) {
    if (counted[rows[place]!] === 0) continue;
    const day = days[place]!;
    const rank = ranks[day === NO_DAY ? range : day - least]!;
    counts[rank]!++;
    sums[rank] = plus(sums[rank]!, sumBetween(open, place, place + 1));
  }
  return { sums, counts };
}

/** Where the slots of each rank end, from the first rank on; a later rank's days are among those of the ranks before it. */
function rankEnds(totals: DayTotals, lastDays: readonly number[]): readonly number[] {
  return [totals.range, ...lastDays.map((last) => slotAfter(totals, last)), 0];
}

const COUNTED: WeakMap<
  ColumnSet<OpenItem>,
  Map<string, Uint8Array | undefined>
> = /* @__PURE__ */ new WeakMap();

/**
 * Which rows are counted where they are claims: those of a kind that is escalated of which something is left; `undefined`
 * where all are. The items are read once for each choice of kinds.
 */
function countedRows(set: ColumnSet<OpenItem>, { kinds }: EscalationPolicy): Uint8Array | undefined {
  let choices = COUNTED.get(set);
  if (choices === undefined) COUNTED.set(set, (choices = new Map()));
  const key = kinds.join();
  if (!choices.has(key)) {
    const { count, itemAt } = set.source;
    const counted = new Uint8Array(count);
    let all = true;
    for (let row = 0; row < count; row++) {
      const { kind, open } = itemAt(row);
      const sign = signOfMoney(open);
      counted[row] = Number(sign < 0 || (sign > 0 && kinds.includes(kind)));
      all &&= counted[row] === 1;
    }
    choices.set(key, all ? undefined : counted);
  }
  return choices.get(key);
}

function stagesOf(
  { currency }: CurrencyColumns,
  { sums, counts }: RankSums,
  policy: EscalationPolicy,
): readonly StageTotal[] {
  const { beyond, stages } = policy;
  const of = (standing: StageTotal["standing"], stage: string | null, rank: number): StageTotal => ({
    standing,
    stage,
    open: moneyOfSum(sums[rank]!, currency),
    count: counts[rank]!,
  });
  const last = stages.length + 1;
  return [
    of("before-first-stage", null, 0),
    ...stages.map(({ id }, i) => of("acts", id, i + 1)),
    beyond === null
      ? of("stage-not-stated", stageOfRank(stages.length, policy).id, last)
      : of("acts", beyond.id, last),
    of("due-date-unknown", null, last + 1),
  ];
}
