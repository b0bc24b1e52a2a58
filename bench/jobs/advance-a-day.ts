import { type AgingReport, advance, ageColumns } from "receivables/aging";
import { addDays } from "receivables/calendar";
import type { ItemColumns } from "receivables/columnar";
import type { OpenItem } from "receivables/ledger";
import { checksumOfReport } from "../contenders/aging-report.js";
import { AGING_POLICY } from "../data/aging-policy.js";
import { AS_OF } from "../data/as-of.js";
import { columnsOf } from "../data/columns-of.js";
import { type Contender, type Job, runner } from "../harness/job.js";

/** Columns with the report of a day. */
interface Aged {
  readonly columns: ItemColumns<OpenItem>;
  readonly report: AgingReport;
}

const TOMORROW = addDays(AS_OF, 1);

const rolled: Contender<Aged> = {
  name: "advance",
  side: "ours",
  how: "`advance` from the day's report: the items that cross an edge of a bucket, by an index that the columns keep",
  start: ({ columns, report }) =>
    runner({
      run: () => advance(report, columns, AS_OF, TOMORROW, { items: [], settled: [] }).report,
      checksum: checksumOfReport,
    }),
};

const afresh: Contender<Aged> = {
  name: "ageColumns afresh",
  side: "other",
  how: "`ageColumns` on the same columns as of the next day",
  start: ({ columns }) =>
    runner({
      run: () => ageColumns({ columns, asOf: TOMORROW }, AGING_POLICY),
      checksum: checksumOfReport,
    }),
};

/** From one day's report to the next day's. */
export const job: Job<Aged> = {
  name: "advance-a-day",
  question: "From the day's report on items in columns: what is the next day's?",
  unit: "items",
  sizes: [10_000, 100_000, 1_000_000, 10_000_000],
  input: (size) => {
    const columns = columnsOf(size);
    return { columns, report: ageColumns({ columns, asOf: AS_OF }, AGING_POLICY) };
  },
  contenders: [rolled, afresh],
  targets: [
    {
      kind: "faster",
      wording: "Rolling a report forward by a day, 3 times as fast as ageColumns afresh",
      ours: rolled.name,
      against: afresh.name,
      atLeast: 3,
      sizes: [10_000_000],
    },
  ],
};
