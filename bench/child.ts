import type { Job } from "./harness/job.js";
import { measureJob } from "./harness/measure.js";

// One job at one size, in this process alone; what was measured goes to the process that asked.
const [file = "", size = "", mode] = process.argv.slice(2);
const collect = globalThis.gc;
if (collect === undefined) throw new Error("run by bench/run.ts, which passes --expose-gc");
const { job } = (await import(file)) as { readonly job: Job };
const run = await measureJob(job, Number(size), {
  checkOnly: mode === "check",
  clock: () => performance.now(),
  collect,
});
process.send?.(run, () => process.exit(0));
