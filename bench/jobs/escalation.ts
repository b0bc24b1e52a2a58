import { Decimal } from "decimal.js";
import { columnsFromItems } from "receivables/columnar";
import { escalateColumns, stageTotals } from "receivables/escalation";
import type { OpenItem } from "receivables/ledger";
import { chinaTradeRegulation } from "receivables/policy";
import { Temporal } from "temporal-polyfill";
import { AGING_POLICY } from "../data/aging-policy.js";
import { AS_OF, AS_OF_DAY } from "../data/as-of.js";
import { clustered } from "../data/clustered.js";
import { itemColumns, minorOf, openItems } from "../data/open-items.js";
import { digest } from "../harness/digest.js";
import { type Contender, type Job, runner } from "../harness/job.js";

type Items = readonly OpenItem[];

/** Of each rank, from before the first stage to beyond the last: how many claims, of how much in minor units. */
interface Stages {
  readonly counts: ArrayLike<number>;
  readonly sums: ArrayLike<number>;
}

const POLICY = { aging: AGING_POLICY, escalation: chinaTradeRegulation.escalation };
const STAGES = POLICY.escalation.stages;
const RANKS = STAGES.length + 2;

const ours: Contender<Items> = {
  name: "escalateColumns",
  side: "ours",
  how: "the library on columns that are ready: sums and counts by stage from those by due day; the plan is made when read",
  start: (items) => {
    const columns = columnsFromItems(items);
    return runner({
      run: () => stageTotals(escalateColumns({ columns, asOf: AS_OF, done: [] }, POLICY)),
      checksum: checksumOfTotals,
    });
  },
};

const fromObjects: Contender<Items> = {
  name: "escalateColumns, from objects",
  side: "ours",
  how: "the same with columns made from plain objects each time",
  start: (items) =>
    runner({
      run: () => {
        const columns = columnsFromItems(items);
        return stageTotals(escalateColumns({ columns, asOf: AS_OF, done: [] }, POLICY));
      },
      checksum: checksumOfTotals,
    }),
};

const lookup: Contender<Items> = {
  name: "lookup-table loop",
  side: "floor",
  how: "a loop over typed arrays of due days and amounts, a table with the stage of each day beside it",
  start: (items) => {
    const { amount, dueDay } = clustered(itemColumns(items.length));
    const claims = amount.map((_, i) => i).filter((i) => (amount[i] ?? 0) > 0);
    const days = Int32Array.from(claims, (i) => dueDay[i] ?? 0);
    const amounts = Float64Array.from(claims, (i) => amount[i] ?? 0);
    const least = days.reduce((a, b) => Math.min(a, b), AS_OF_DAY);
    const most = days.reduce((a, b) => Math.max(a, b), AS_OF_DAY);
    return runner({
      run: (): Stages => {
        const table = Uint8Array.from({ length: most - least + 1 }, (_, i) => rankOf(AS_OF_DAY - least - i));
        const counts = new Float64Array(RANKS);
        const sums = new Float64Array(RANKS);
        for (let i = 0; i < days.length; i++) {
          const rank = table[(days[i] ?? 0) - least] ?? 0;
          counts[rank] = (counts[rank] ?? 0) + 1;
          sums[rank] = (sums[rank] ?? 0) + (amounts[i] ?? 0);
        }
        return { counts, sums };
      },
      checksum: checksumOf,
    });
  },
};

const obvious: Contender<Items> = {
  name: "decimal.js + PlainDate",
  side: "other",
  how: "a loop over the objects with `PlainDate.from(…).until(…)`, a search among the stages and `Decimal` sums",
  start: (items) =>
    runner({
      run: (): Stages => {
        const asOf = Temporal.PlainDate.from(AS_OF);
        const counts = Array.from({ length: RANKS }, () => 0);
        const sums = Array.from({ length: RANKS }, () => new Decimal(0));
        for (const { dueOn, open } of items) {
          const amount = new Decimal(open.amount);
          if (dueOn === null || amount.isNegative()) continue;
          const rank = rankOf(Temporal.PlainDate.from(dueOn).until(asOf).days);
          counts[rank] = (counts[rank] ?? 0) + 1;
          sums[rank] = (sums[rank] ?? new Decimal(0)).plus(amount);
        }
        return { counts, sums: sums.map((sum) => sum.times(100).toNumber()) };
      },
      checksum: checksumOf,
    }),
};

function rankOf(overdueDays: number): number {
  const at = STAGES.findIndex(({ fromDays, toDays }) => fromDays <= overdueDays && overdueDays <= toDays);
  return at >= 0 ? at + 1 : overdueDays > 0 ? RANKS - 1 : 0;
}

function checksumOfTotals(totals: ReturnType<typeof stageTotals>): string {
  const stages = totals?.[0]?.stages.slice(0, RANKS) ?? [];
  return checksumOf({
    counts: stages.map(({ count }) => count),
    sums: stages.map(({ open }) => minorOf(open.amount)),
  });
}

function checksumOf({ counts, sums }: Stages): string {
  const { add, text } = digest();
  for (let rank = 0; rank < RANKS; rank++) add(rank, counts[rank] ?? 0, sums[rank] ?? 0);
  return text();
}

const WHOLE = [1_000_000];

/** Which stage of escalation each claim is in. */
export const job: Job<Items> = {
  name: "escalation",
  question: "What is in each stage of escalation by its overdue days: how many claims, of how much?",
  unit: "items",
  sizes: [10_000, 100_000, 1_000_000],
  input: (size) => openItems(size),
  contenders: [ours, fromObjects, lookup, obvious],
  targets: [
    {
      kind: "within",
      wording: "Columns ready, within 1.5 times a bare loop with a lookup table",
      ours: ours.name,
      against: lookup.name,
      atMost: 1.5,
      sizes: WHOLE,
    },
    {
      kind: "faster",
      wording: "From objects, 15 times as fast as decimal.js + PlainDate written the obvious way",
      ours: fromObjects.name,
      against: obvious.name,
      atLeast: 15,
      sizes: WHOLE,
    },
  ],
};
