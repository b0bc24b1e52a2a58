import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Job } from "../bench/harness/job.js";
import { loadJob } from "../bench/harness/load-job.js";
import { type Ran, type Results, type Run, type Verdict, ranIn } from "../bench/harness/results.js";
import { duration, ratioText } from "../bench/harness/table.js";
import { JOBS } from "../bench/jobs/index.js";
import { performanceFigure } from "./figures/performance.js";

const RESULTS = new URL("../bench/results.json", import.meta.url);

/** What the bench measured last. */
export function measured(): Results {
  return JSON.parse(readFileSync(RESULTS, "utf8")) as Results;
}

/** The jobs that results are of, in the order of the bench. */
export async function jobsOf({ runs }: Results): Promise<readonly Job[]> {
  return Promise.all(
    Object.keys(JOBS)
      .filter((name) => runs.some(({ job }) => job === name))
      .map(loadJob),
  );
}

/** The page about results: every figure on it is one of theirs. */
export function performancePage(results: Results, jobs: readonly Job[]): string {
  const { machine, verdicts } = results;
  const met = verdicts.filter((verdict) => verdict.met).length;
  const missed = verdicts.filter((verdict) => !verdict.met);
  return [
    "# Performance",
    "",
    "This page is made by `npm run docs:performance` from what `npm run bench` measured last, `bench/results.json`. How the bench measures is told in [bench/README.md](../bench/README.md).",
    "",
    `Measured on ${machine.platform} with ${machine.cores} cores and ${machine.memoryGb} GiB, Node.js ${machine.node}. Times are medians of at least seven rounds after a warm-up, contenders side by side in one process; the results of all contenders agree. On another machine times differ, and the ratios less so.`,
    "",
    "![How long the library takes beside others, for an item](figures/performance.svg)",
    "",
    "## What was promised",
    "",
    `${met} of ${verdicts.length} are met.`,
    "",
    "| | size | measured | bound | |",
    "|---|---|---|---|---|",
    ...verdicts.map(verdictRow),
    "",
    ...(missed.length === 0
      ? []
      : ["What is not met, and why:", "", ...missed.map((one) => missedLine(one, jobs)), ""]),
    ...jobs.flatMap((job) => jobSection(job, results.runs)),
  ].join("\n");
}

function verdictRow({ wording, size, measured: value, bound, met }: Verdict): string {
  return `| ${wording} | ${size.toLocaleString("en")} | ${ratioText(value)} | ${ratioText(bound)} | ${met ? "met" : "**not met**"} |`;
}

function missedLine({ job: name, wording, size }: Verdict, jobs: readonly Job[]): string {
  const note = jobs
    .find((job) => job.name === name)
    ?.targets.find((target) => target.wording === wording)?.note;
  return `- ${wording} (${size.toLocaleString("en")}): ${note ?? "the cause is not known."}`;
}

function jobSection(job: Job, runs: readonly Run[]): readonly string[] {
  const own = runs.filter((run) => run.job === job.name);
  return [
    `## ${job.name}`,
    "",
    job.question,
    "",
    ...job.contenders.map(({ name, how }) => `- **${name}**: ${how}`),
    "",
    `Nanoseconds for each of the ${job.unit}, and so many times what the first takes:`,
    "",
    `| | ${own.map(({ size }) => size.toLocaleString("en")).join(" | ")} |`,
    `|---|${own.map(() => "---|").join("")}`,
    ...job.contenders.map(
      ({ name }) => `| ${name} | ${own.map((run) => cell(job, run, name)).join(" | ")} |`,
    ),
    "",
  ];
}

function cell(job: Job, run: Run, name: string): string {
  const row = run.contenders.find((contender) => contender.name === name);
  if (row === undefined || "notRun" in row) return row === undefined ? "–" : `not run: ${row.notRun}`;
  const first = job.contenders.flatMap(({ name: other }) => ranIn(run, other) ?? [])[0] as Ran;
  const { median } = row.nsPerItem;
  const figures = Object.entries(row.figures ?? {}).map(([what, value]) => `; ${what}: ${ratioText(value)}`);
  const ratio =
    row.name === first.name ? duration(median * run.size) : `${ratioText(median / first.nsPerItem.median)} ×`;
  return `${ratioText(median)} (${ratio})${figures.join("")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = measured();
  const jobs = await jobsOf(results);
  writeFileSync(new URL("../docs/performance.md", import.meta.url), performancePage(results, jobs));
  writeFileSync(
    new URL("../docs/figures/performance.svg", import.meta.url),
    performanceFigure(results, jobs),
  );
}
