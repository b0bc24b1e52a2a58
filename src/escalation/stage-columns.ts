import { type PlainDate, dateOfDayNumber, dayNumber } from "../calendar/index.js";
import type { ColumnSet, CurrencyColumns, Side } from "../columnar/index.js";
import { NO_DAY, type Sum, moneyOfSum, plus, sumBetween, zeroOf } from "../columnar/kernels.js";
import type { OpenItem } from "../ledger/index.js";
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
    const { claims, currency } = columns;
    const counted = countedRows(set, claims, policy);
    return { currency, stages: stagesOf(columns, rankSums(columns, lastDays, counted), policy) };
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

/**
 * Looks up the rank of each claim in a table with an entry for every due day. Claims with nothing left count nowhere.
 * Sums stay below the bound that was proved for all rows together.
 */
function rankSums(
  { claims, currency, form }: CurrencyColumns,
  lastDays: readonly number[],
  counted: Uint8Array | undefined,
): RankSums {
  const { days, open } = claims;
  const { least, range } = claims.byDay();
  const unknown = lastDays.length + 1;
  const ranks = new Uint16Array(range + 1);
  // A later rank's days are among those of the ranks before it.
  lastDays.forEach((last, i) => ranks.fill(i + 1, 0, Math.min(Math.max(last - least + 1, 0), range)));
  ranks[range] = unknown;
  const counts = new Uint32Array(unknown + 1);
  if (open.form === "double") {
    const { before } = open;
    const sums = new Float64Array(unknown + 1);
    let sumBefore = 0;
    for (let place = 0; place < days.length; place++) {
      const sum = before[place + 1]!;
      const amount = sum - sumBefore;
      sumBefore = sum;
      if (amount === 0 || (counted !== undefined && counted[place] === 0)) continue;
      const day = days[place]!;
      const rank = ranks[day === NO_DAY ? range : day - least]!;
      counts[rank]!++;
      sums[rank]! += amount;
    }
    return { sums: [...sums], counts };
  }
  const sums = Array.from<Sum>({ length: unknown + 1 }).fill(zeroOf(form, currency));
  for (let place = 0; place < days.length; place++) {
    const amount = sumBetween(open, place, place + 1);
    if (amount === 0n || (typeof amount === "object" && /^[0.]+$/.test(amount.amount))) continue;
    if (counted?.[place] === 0) continue;
    const day = days[place]!;
    const rank = ranks[day === NO_DAY ? range : day - least]!;
    counts[rank]!++;
    sums[rank] = plus(sums[rank]!, amount);
  }
  return { sums, counts };
}

const KINDS: WeakMap<Side, ReadonlyMap<OpenItem["kind"], number>> = /* @__PURE__ */ new WeakMap();
const COUNTED: WeakMap<Side, Map<string, Uint8Array>> = /* @__PURE__ */ new WeakMap();

/** Which claims are of a kind that is escalated, by place; `undefined` where all are. Read once for each choice of kinds. */
function countedRows(
  { source }: ColumnSet<OpenItem>,
  side: Side,
  { kinds }: EscalationPolicy,
): Uint8Array | undefined {
  let present = KINDS.get(side);
  if (present === undefined) {
    const found = new Map<OpenItem["kind"], number>();
    for (const row of side.rows) {
      const { kind } = source.itemAt(row);
      if (!found.has(kind)) found.set(kind, row);
    }
    KINDS.set(side, (present = found));
  }
  if ([...present.keys()].every((kind) => kinds.includes(kind))) return undefined;
  let choices = COUNTED.get(side);
  if (choices === undefined) COUNTED.set(side, (choices = new Map()));
  const key = kinds.join();
  let counted = choices.get(key);
  if (counted === undefined) {
    counted = Uint8Array.from(side.rows, (row) => Number(kinds.includes(source.itemAt(row).kind)));
    choices.set(key, counted);
  }
  return counted;
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
