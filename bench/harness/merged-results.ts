import type { Job } from "./job.js";
import type { Results, Run } from "./results.js";
import { verdicts } from "./verdicts.js";

/** Earlier results with the runs that were measured anew in place of theirs, in the order of jobs and sizes. */
export function mergedResults(before: Results, anew: Results, jobs: readonly Job[]): Results {
  const same = (a: Run, b: Run): boolean => a.job === b.job && a.size === b.size;
  const kept = before.runs.filter((run) => !anew.runs.some((other) => same(run, other)));
  const all = [...kept, ...anew.runs];
  const runs = jobs.flatMap(({ name }) =>
    all.filter((run) => run.job === name).toSorted((a, b) => a.size - b.size),
  );
  return { machine: anew.machine, runs, verdicts: jobs.flatMap((job) => verdicts(job, runs)) };
}
