import type { Job } from "./job.js";
import { type Run, type Verdict, ranIn } from "./results.js";

/** A run as lines to read: who took how long, in the order of the job's contenders. */
export function runTable(job: Job, run: Run): string {
  const first = job.contenders.find(({ name, side }) => side === "ours" && ranIn(run, name) !== undefined);
  const ours = first === undefined ? undefined : ranIn(run, first.name)?.nsPerItem.median;
  const rows = run.contenders.map((row) => {
    if ("notRun" in row) return [row.name, `not run: ${row.notRun}`];
    const { median, min, max } = row.nsPerItem;
    const total = [median, min, max].map((ns) => duration(ns * run.size));
    const ratio = ours === undefined ? "" : `${ratioText(median / ours)} ×`;
    const figures = Object.entries(row.figures ?? {}).map(([what, value]) => `${what}: ${ratioText(value)}`);
    return [row.name, ...total, ratioText(median), ratio, `${row.rounds}`, row.checksum, ...figures];
  });
  const title = `${job.name}, ${run.size.toLocaleString("en")} ${job.unit}`;
  return [title, ...aligned([HEAD, ...rows])].join("\n");
}

const HEAD = ["", "median", "min", "max", "ns/item", "of ours", "rounds", "checksum"];

/** What was promised and what was measured, a line each. */
export function verdictLine({ wording, size, measured, bound, met }: Verdict): string {
  return `${met ? "met   " : "MISSED"} ${wording} (${size.toLocaleString("en")}): ${ratioText(measured)}, bound ${ratioText(bound)}`;
}

/** Milliseconds or seconds, of so many nanoseconds. */
export function duration(ns: number): string {
  if (ns < 1e6) return `${(ns / 1e3).toPrecision(3)} µs`;
  return ns < 1e9 ? `${ratioText(ns / 1e6)} ms` : `${ratioText(ns / 1e9)} s`;
}

/** Three figures that count, or all of a whole number. */
export function ratioText(ratio: number): string {
  return ratio >= 100 ? Math.round(ratio).toLocaleString("en") : ratio.toPrecision(3);
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const measured = rows.filter((row) => row.length > 2);
  const widths = HEAD.map((_, i) => Math.max(...measured.map((row) => row[i]?.length ?? 0)));
  const name = Math.max(...rows.map(([first = ""]) => first.length));
  return rows.map(([first = "", ...cells]) => {
    const rest = cells.length === 1 ? cells : cells.map((cell, i) => cell.padStart(widths[i + 1] ?? 0));
    return `  ${first.padEnd(name)}  ${rest.join("  ")}`.trimEnd();
  });
}
