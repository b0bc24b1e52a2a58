import { ageColumns } from "receivables/aging";
import { type ItemColumns, columnsFromRows } from "receivables/columnar";
import type { RowItem } from "receivables/columnar";
import { AGING_POLICY } from "../data/aging-policy.js";
import { AS_OF } from "../data/as-of.js";
import { itemRows } from "../data/columns-of.js";
import { digest } from "../harness/digest.js";
import { type Contender, type Job, runner } from "../harness/job.js";

const HELD = "bytes an item, held";
const PEAK = "bytes an item, at most while they are made";

const columns: Contender<number> = {
  name: "columnsFromRows, streamed",
  side: "ours",
  how: "rows made one after the other and put into columns; ids, days, amounts, handlers and disputed parts are all kept",
  start: (size) => {
    let made: ItemColumns<RowItem> | undefined;
    let before = 0;
    let peak = 0;
    function* watched(): Generator<ReturnType<typeof itemRows> extends Generator<infer Row> ? Row : never> {
      let row = 0;
      for (const each of itemRows(size)) {
        if (row++ % 65_536 === 0) peak = Math.max(peak, used());
        yield each;
      }
      peak = Math.max(peak, used());
    }
    return runner({
      before: () => {
        made = undefined;
        for (let i = 0; i < 3; i++) globalThis.gc?.();
        before = used();
        peak = 0;
      },
      // Rows are clustered when they are first aged; what is held is what stays after that.
      run: () => {
        made = columnsFromRows(watched(), { currency: "USD" });
        ageColumns({ columns: made, asOf: AS_OF }, AGING_POLICY);
        peak = Math.max(peak, used());
        return made;
      },
      checksum: ({ count }) => {
        const { add, text } = digest();
        add("count", count);
        return text();
      },
      figures: () => {
        peak = Math.max(peak, used());
        // Buffers are given back by the collection after the one that finds them unused.
        for (let i = 0; i < 3; i++) globalThis.gc?.();
        const held = used() - before;
        return { [HELD]: round(held / size), [PEAK]: round((peak - before) / size), count: made?.count ?? 0 };
      },
    });
  },
};

// What typed arrays hold stands outside the heap; texts and tables of names stand in it.
function used(): number {
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What columns take. */
export const job: Job<number> = {
  name: "memory-of-columns",
  question: "How much memory do open items take in columns?",
  unit: "items",
  sizes: [10_000_000],
  checked: false,
  once: true,
  input: (size) => size,
  contenders: [columns],
  targets: [
    {
      kind: "figure",
      wording: "Ten million items in columns, at most 40 bytes an item",
      ours: columns.name,
      figure: HELD,
      atMost: 40,
      sizes: [10_000_000],
    },
  ],
};
