import { JOBS } from "../jobs/index.js";
import type { Job } from "./job.js";

/** The job of a name. */
export async function loadJob(name: string): Promise<Job> {
  const load = JOBS[name];
  if (load === undefined) throw new Error(`no job "${name}"; there are ${Object.keys(JOBS).join(", ")}`);
  return (await load()).job;
}
