import { ageColumns } from "receivables/aging";
import { agingThreads } from "receivables/parallel";
import { checksumOfReport } from "../contenders/aging-report.js";
import { AGING_POLICY } from "../data/aging-policy.js";
import { AS_OF } from "../data/as-of.js";
import { columnsOf } from "../data/columns-of.js";
import { type Contender, type Job, runner } from "../harness/job.js";

const two: Contender<number> = {
  name: "two threads",
  side: "ours",
  how: "`agingThreads(2)`, started before, on columns in memory that they share",
  start: async (size) => {
    const threads = await agingThreads(2);
    const columns = columnsOf(size);
    return runner({
      run: () => threads.age({ columns, asOf: AS_OF }, AGING_POLICY),
      checksum: checksumOfReport,
    });
  },
};

const one: Contender<number> = {
  name: "one thread",
  side: "other",
  how: "`ageColumns` on the same columns",
  start: (size) => {
    const columns = columnsOf(size);
    return runner({
      run: () => ageColumns({ columns, asOf: AS_OF }, AGING_POLICY),
      checksum: checksumOfReport,
    });
  },
};

/** Aging over threads. */
export const job: Job<number> = {
  name: "aging-on-threads",
  question:
    "From open items in columns that are ready, on more cores: what does each customer owe in each bucket?",
  unit: "items",
  sizes: [10_000, 100_000, 1_000_000, 10_000_000],
  input: (size) => size,
  contenders: [two, one],
  targets: [
    {
      kind: "faster",
      wording: "Two threads, 1.6 times as fast as one",
      ours: two.name,
      against: one.name,
      atLeast: 1.6,
      sizes: [10_000_000],
      note: "One thread takes a millisecond for each million items, since it finds where bands begin and looks at few items; messages to threads and back cost as much.",
    },
  ],
};
