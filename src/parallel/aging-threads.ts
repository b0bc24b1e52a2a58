import {
  type AgingPolicy,
  type AgingReport,
  type ColumnAgingFacts,
  ageColumns,
  mergeAging,
} from "../aging/index.js";
import { headerOf, isGapless, placings, reportOnColumns, unplaced } from "../aging/kernels.js";
import { findPlaces } from "../columnar/kernels.js";
import { sharedClusters, sharedUint32s } from "./shared-columns.js";
import { startThreads } from "./threads.js";
import type { Share } from "./worker.js";

/** How a run is watched and ended. */
export interface ParallelRun {
  /** Called with the customers that are done and all of them, after each share. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Ends the run: its promise is rejected with the signal's reason. The threads stay. */
  readonly signal?: AbortSignal;
}

/** Threads that stay for any number of runs. */
export interface AgingThreads {
  /** How many there are; 0 where the runtime has none, and each run is then made on the caller's. */
  readonly count: number;
  /** The report that `ageColumns` makes, byte for byte. */
  readonly age: (facts: ColumnAgingFacts, policy: AgingPolicy, run?: ParallelRun) => Promise<AgingReport>;
  /** Ends the threads, and with an error the runs that are under way. */
  readonly close: () => Promise<void>;
}

/** Shares that each thread has of a clustering, so that progress is told and a slow one does not keep all waiting. */
const SHARES_A_THREAD = 4;

/**
 * Starts threads for the aging of columns. Columns are copied into memory that threads share when they are first aged;
 * each thread finds the places of some of the customers, and the parts are merged by `mergeAging`. Below about a
 * million items one thread is as fast. Threads do not keep the process alive between runs.
 *
 * @param count - threads; as many as there are processors is the most that helps.
 * @example
 * import { columnsFromItems, net30, plainDate } from "receivables";
 * import { agingThreads } from "receivables/parallel";
 *
 * const threads = await agingThreads(2);
 * const report = await threads.age({ columns: columnsFromItems([]), asOf: plainDate("2026-05-02") }, net30.aging);
 * await threads.close();
 * report.currencies; // => []
 */
export async function agingThreads(count = 2): Promise<AgingThreads> {
  const threads = await startThreads(count);
  return {
    count: threads.length,
    async age(facts, policy, { onProgress, signal } = {}) {
      signal?.throwIfAborted();
      const header = headerOf(facts, policy);
      if (!isGapless(header.scheme)) return ageColumns(facts, policy);
      const { columns } = facts;
      const aged = unplaced(columns.base, header, sharedUint32s);
      const ranges = rangesOf(aged.to, Math.max(1, threads.length) * SHARES_A_THREAD);
      const shares = placings(aged).flatMap(({ side, positions }) =>
        ranges.map((range): Share => ({ clusters: sharedClusters(side), positions, ...range })),
      );
      const all = shares.reduce((sum, { from, to }) => sum + to - from, 0);
      let next = 0;
      let done = 0;
      async function drain(find: (share: Share) => Promise<void>): Promise<void> {
        for (let share = shares[next++]; share !== undefined; share = shares[next++]) {
          await find(share);
          signal?.throwIfAborted();
          onProgress?.((done += share.to - share.from), all);
        }
      }
      const finders = threads.length === 0 ? [findHere] : threads.map(({ find }) => find);
      await Promise.all(finders.map(drain));
      if (columns.changes !== undefined) return reportOnColumns(columns, header, aged);
      return ranges
        .map((range) => reportOnColumns(columns, header, { ...aged, ...range }))
        .reduce(mergeAging);
    },
    async close() {
      await Promise.all(threads.map(({ end }) => end()));
    },
  };
}

async function findHere({ clusters, positions, from, to }: Share): Promise<void> {
  findPlaces(clusters, positions, from, to);
}

function rangesOf(customers: number, count: number): readonly Pick<Share, "from" | "to">[] {
  const size = Math.max(1, Math.ceil(customers / count));
  const ranges = Array.from({ length: Math.ceil(customers / size) }, (_, i) => ({
    from: i * size,
    to: Math.min(customers, (i + 1) * size),
  }));
  return ranges.length === 0 ? [{ from: 0, to: 0 }] : ranges;
}
