import type { Job } from "../../bench/harness/job.js";
import { type Results, type Run, ranIn } from "../../bench/harness/results.js";
import { duration, ratioText } from "../../bench/harness/table.js";

const WIDTH = 480;
/** Wider than most letters of the font at its size, so that no name is cut. */
const LETTER = 6.4;
const AFTER = 90;
const ROW = 18;
const COLOURS = { ours: "#4a9b6e", floor: "#9a9a9a", other: "#4a7fb5" } as const;
const LEGEND = { ours: "receivables", floor: "the barest loop", other: "what else there is" } as const;

/** How long an item takes by each contender of each job, at the largest size that most of them ran. */
export function performanceFigure({ runs }: Results, jobs: readonly Job[]): string {
  const parts = jobs.flatMap((job) => {
    const run = shownRun(job, runs);
    if (run === undefined) return [];
    const rows = job.contenders.flatMap(({ name, side }) => {
      const median = ranIn(run, name)?.nsPerItem.median;
      return median === undefined ? [] : [{ name, side, median }];
    });
    return rows.length < 2
      ? []
      : [{ title: `${job.name}, ${run.size.toLocaleString("en")} ${job.unit}`, rows }];
  });
  const medians = parts.flatMap(({ rows }) => rows.map(({ median }) => median));
  const [least, most] = [
    Math.floor(Math.log10(Math.min(...medians))),
    Math.ceil(Math.log10(Math.max(...medians))),
  ];
  const x = (value: number): number => Math.round(((Math.log10(value) - least) / (most - least)) * WIDTH);
  const left =
    Math.ceil(Math.max(...parts.flatMap(({ rows }) => rows.map(({ name }) => name.length))) * LETTER) + 20;
  const width = left + WIDTH + AFTER;
  let y = 60;
  const bars = parts.flatMap(({ title, rows }) => {
    const head = `<text x="12" y="${(y += 24)}" font-weight="bold">${title}</text>`;
    y += 6;
    return [
      head,
      ...rows.flatMap(({ name, side, median }) => {
        const top = y;
        y += ROW;
        return [
          `<text x="${left - 8}" y="${top + 12}" text-anchor="end">${name}</text>`,
          `<rect x="${left}" y="${top}" width="${Math.max(1, x(median))}" height="14" fill="${COLOURS[side]}"/>`,
          `<text x="${left + Math.max(1, x(median)) + 5}" y="${top + 12}">${timeText(median)}</text>`,
        ];
      }),
    ];
  });
  const legend = (Object.keys(COLOURS) as (keyof typeof COLOURS)[]).flatMap((side, i) => [
    `<rect x="${12 + i * 150}" y="30" width="11" height="11" fill="${COLOURS[side]}"/>`,
    `<text x="${28 + i * 150}" y="40">${LEGEND[side]}</text>`,
  ]);
  const lines = Array.from({ length: most - least + 1 }, (_, i) => {
    const at = left + x(10 ** (least + i));
    return `<line x1="${at}" x2="${at}" y1="56" y2="${y + 4}" stroke="#777" stroke-opacity="0.25"/><text x="${at}" y="54" text-anchor="middle" font-size="10">${axisText(least + i)}</text>`;
  });
  const height = y + 16;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="12" fill="#777">`,
    "<title>Time for each item, by job and contender, on a logarithmic scale</title>",
    `<desc>${parts.map(({ title, rows }) => `${title}: ${rows.map(({ name, median }) => `${name} ${timeText(median)}`).join(", ")}`).join("; ")}</desc>`,
    '<text x="12" y="18" font-size="13">Time for each item, on a logarithmic scale: every line is ten times the one before</text>',
    ...legend,
    ...lines,
    ...bars,
    "</svg>\n",
  ].join("\n");
}

/** Of a job's runs the one with most contenders; of several, the largest. */
function shownRun(job: Job, runs: readonly Run[]): Run | undefined {
  const ran = (run: Run): number => run.contenders.filter((row) => "nsPerItem" in row).length;
  return runs.filter((run) => run.job === job.name).sort((a, b) => ran(b) - ran(a) || b.size - a.size)[0];
}

function timeText(ns: number): string {
  return ns < 1e3 ? `${ratioText(ns)} ns` : duration(ns);
}

function axisText(power: number): string {
  const [name, factor] =
    power >= 9 ? ["s", 1e9] : power >= 6 ? ["ms", 1e6] : power >= 3 ? ["µs", 1e3] : ["ns", 1];
  return `${10 ** power / factor} ${name}`;
}
