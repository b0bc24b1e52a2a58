import { fork } from "node:child_process";
import { totalmem } from "node:os";
import { BUNDLES } from "./bundle.js";
import type { Run } from "./results.js";

const MEGABYTE = 2 ** 20;

/** One job at one size in a process of its own, so that what one job does to the engine slows no other. */
export function runApart(job: string, size: number, checkOnly: boolean): Promise<Run> {
  const heap = Math.min(8192, Math.floor((totalmem() / MEGABYTE) * 0.75));
  const running = fork(
    `${BUNDLES}/child.mjs`,
    [`${BUNDLES}/jobs/${job}.mjs`, `${size}`, checkOnly ? "check" : "measure"],
    { execArgv: ["--expose-gc", `--max-old-space-size=${heap}`] },
  );
  return new Promise((resolve, reject) => {
    let run: Run | undefined;
    running.on("message", (message) => {
      run = message as Run;
    });
    running.on("error", reject);
    running.on("exit", (code, signal) => {
      if (run !== undefined && code === 0) resolve(run);
      else reject(new Error(`${job} at ${size} ended with ${signal ?? code}`));
    });
  });
}
