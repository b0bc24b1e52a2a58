import { type AgingReport, ageColumns } from "receivables/aging";
import { ageTable, checksumOfAged, loadItemColumns } from "../contenders/aging-duckdb.js";
import { checksumOfCells, loopInOrder, loopOverClustered } from "../contenders/aging-loops.js";
import { checksumOfReport } from "../contenders/aging-report.js";
import { AGING_POLICY } from "../data/aging-policy.js";
import { AS_OF } from "../data/as-of.js";
import { clustered } from "../data/clustered.js";
import { columnsOf } from "../data/columns-of.js";
import { type ItemColumns, itemColumns } from "../data/open-items.js";
import { duckDb } from "../engines/duckdb.js";
import { type Contender, type Job, runner } from "../harness/job.js";

const ours: Contender<ItemColumns> = {
  name: "ageColumns",
  side: "ours",
  how: "the library on columns that are ready: totals at once, every customer's bands found, rows made when read",
  start: ({ count }) => {
    const columns = columnsOf(count);
    return runner({
      run: () => ageColumns({ columns, asOf: AS_OF }, AGING_POLICY),
      checksum: checksumOfReport,
    });
  },
};

const oursRead: Contender<ItemColumns> = {
  name: "ageColumns, every row read",
  side: "ours",
  how: "the same, and every customer's row is read: all amounts as decimal strings",
  start: ({ count }) => {
    const columns = columnsOf(count);
    return runner({
      run: () => {
        const report = ageColumns({ columns, asOf: AS_OF }, AGING_POLICY);
        readAll(report);
        return report;
      },
      checksum: checksumOfReport,
    });
  },
};

function readAll({ currencies }: AgingReport): number {
  let letters = 0;
  for (const { customers } of currencies) {
    for (const { open, credits, buckets } of customers) {
      letters += open.amount.length + credits.amount.length;
      for (const { amount } of buckets) letters += amount.amount.length;
    }
  }
  return letters;
}

const clusteredLoop: Contender<ItemColumns> = {
  name: "plain loop, clustered",
  side: "floor",
  how: "a loop over typed arrays with each customer's items together and by due day, which is what our columns hold",
  start: (items) => {
    const columns = clustered(items);
    return runner({ run: () => loopOverClustered(columns), checksum: checksumOfCells });
  },
};

const plainLoop: Contender<ItemColumns> = {
  name: "plain loop, input order",
  side: "floor",
  how: "the same loop over items in the order in which they came",
  start: (items) => runner({ run: () => loopInOrder(items), checksum: checksumOfCells }),
};

const duckDbLoaded: Contender<ItemColumns> = {
  name: "DuckDB, loaded table",
  side: "other",
  how: "DuckDB with 2 threads on a table of whole numbers that is loaded already; the result stays in the engine",
  start: async (items) => {
    const db = await duckDb();
    await loadItemColumns(db, items);
    return runner({ run: () => ageTable(db), checksum: () => checksumOfAged(db) });
  },
};

const LARGE = [1_000_000, 10_000_000];

/** Aging items that stand in columns. */
export const job: Job<ItemColumns> = {
  name: "aging-on-columns",
  question: "From open items in columns that are ready: what does each customer owe in each bucket?",
  unit: "items",
  sizes: [10_000, 100_000, ...LARGE],
  input: itemColumns,
  contenders: [ours, oursRead, clusteredLoop, plainLoop, duckDbLoaded],
  targets: [
    {
      kind: "within",
      wording: "Columns ready, within 1.5 times a plain loop over the same clustered columns",
      ours: ours.name,
      against: clusteredLoop.name,
      atMost: 1.5,
      sizes: LARGE,
    },
    {
      kind: "faster",
      wording: "Columns ready, faster than a plain loop in input order",
      ours: ours.name,
      against: plainLoop.name,
      atLeast: 1,
      sizes: LARGE,
    },
    {
      kind: "faster",
      wording: "Columns ready, on one thread, 8 times as fast as DuckDB with two on a loaded table",
      ours: ours.name,
      against: duckDbLoaded.name,
      atLeast: 8,
      sizes: LARGE,
    },
    {
      kind: "growth",
      wording:
        "From 100,000 to ten million items, an item costs at most 1.3 times more than the plain loop's does",
      ours: ours.name,
      against: clusteredLoop.name,
      atMost: 1.3,
      from: 100_000,
      to: 10_000_000,
      note: "The ratio has two halves, both in the table: an item costs little more at ten million than at 100,000, while the loop's costs less there than at 100,000, where its short runs differ by a factor of two; why these do was not found out.",
    },
  ],
};
