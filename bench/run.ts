import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle } from "./harness/bundle.js";
import { type Results, type Run, disagreement } from "./harness/results.js";
import { thisMachine } from "./harness/machine.js";
import { mergedResults } from "./harness/merged-results.js";
import { CHECK_SIZE, type Options, optionsFrom } from "./harness/options.js";
import { runApart } from "./harness/run-apart.js";
import { runTable, verdictLine } from "./harness/table.js";
import { verdicts } from "./harness/verdicts.js";
import { loadJob } from "./harness/load-job.js";
import { JOBS } from "./jobs/index.js";

const RESULTS = fileURLToPath(new URL("./results.json", import.meta.url));

const options: Options = optionsFrom(process.argv.slice(2));
// Progress goes to standard error where standard output is for JSON.
const say = options.json ? console.error : console.log;
const names = options.only === undefined ? Object.keys(JOBS) : [options.only];
const jobs = await Promise.all(names.map(loadJob));
await bundle(names);
const runs: Run[] = [];
const faults: string[] = [];

for (const job of jobs) {
  if (options.checkOnly && job.checked === false) continue;
  say(`\n${job.question}`);
  for (const size of options.sizes ?? (options.checkOnly ? [CHECK_SIZE] : job.sizes)) {
    const run = await runApart(job.name, size, options.checkOnly);
    runs.push(run);
    say(runTable(job, run));
    const split = disagreement(run);
    if (split.length > 0) faults.push(`${job.name} at ${size}: results disagree:\n  ${split.join("\n  ")}`);
  }
}

const results: Results = {
  machine: thisMachine(),
  runs,
  verdicts: jobs.flatMap((job) => verdicts(job, runs)),
};
if (!options.checkOnly) {
  say("\nTargets");
  for (const verdict of results.verdicts) say(verdictLine(verdict));
}
if (options.json) console.log(JSON.stringify(results, null, 2));
for (const fault of faults) console.error(`\n${fault}`);

const whole = !options.checkOnly && options.only === undefined && options.sizes === undefined;
if (faults.length === 0 && (whole || options.write)) {
  const before = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, "utf8")) as Results) : undefined;
  const written =
    whole || before === undefined
      ? results
      : mergedResults(before, results, await Promise.all(Object.keys(JOBS).map(loadJob)));
  writeFileSync(RESULTS, `${JSON.stringify(written, null, 2)}\n`);
  say("\nwritten to bench/results.json");
}
process.exitCode = faults.length === 0 ? 0 : 1;
