import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type DateKind, type DatedEvent, nextEvents, plainDate } from "receivables";
import { memoryAdapter } from "receivables/adapters/memory";
import { addDays, daysBetween, dayOfWeek } from "receivables/calendar";
import { readMonthEndFacts } from "receivables/ports";
import { loadFirm } from "../../examples/firm/load-firm.js";

const DAYS = { from: plainDate("2026-11-01"), to: plainDate("2026-11-30") };

const ROWS: readonly { readonly label: string; readonly kinds: readonly DateKind[] }[] = [
  { label: "claims fall due", kinds: ["item-falls-due", "bill-matures"] },
  { label: "into another bucket", kinds: ["item-enters-bucket"] },
  { label: "into another stage", kinds: ["item-enters-stage"] },
  { label: "promises due", kinds: ["promise-due"] },
  { label: "pauses end", kinds: ["pause-ends"] },
  { label: "remarks lapse", kinds: ["remark-lapses"] },
  { label: "collection checks", kinds: ["collection-check"] },
  { label: "aging list due", kinds: ["aging-list-due"] },
  { label: "cheques to present", kinds: ["instrument-presentment-ends", "instrument-matures"] },
  { label: "handover check ends", kinds: ["handover-check-due"] },
  { label: "problems to report", kinds: ["problem-report-due"] },
];

const LEFT = 150;
const TOP = 52;
const CELL = 22;

/** The days ahead of the bundled firm in the month after its month end, as a strip of days with the count of each kind. */
export async function datesAheadFigure(): Promise<string> {
  const asOf = addDays(DAYS.from, -1);
  const { data } = loadFirm(fileURLToPath(new URL("../../examples/data", import.meta.url)), asOf).firm;
  const facts = await readMonthEndFacts(memoryAdapter(data), asOf);
  const events = nextEvents(facts, facts.policy, DAYS);
  const days = Array.from({ length: daysBetween(DAYS.from, DAYS.to) + 1 }, (_, i) => addDays(DAYS.from, i));
  const width = LEFT + days.length * CELL + 46;
  const height = TOP + ROWS.length * CELL + 16;
  const x = (i: number): number => LEFT + i * CELL;
  const heads = days.flatMap((day, i) => [
    ...(dayOfWeek(day) > 5
      ? [
          `<rect class="weekend" x="${x(i)}" y="${TOP - 18}" width="${CELL}" height="${ROWS.length * CELL + 18}"/>`,
        ]
      : []),
    `<text class="day" x="${x(i) + CELL / 2}" y="${TOP - 6}">${Number(day.slice(8))}</text>`,
  ]);
  const rows = ROWS.flatMap(({ kinds, label }, row) => {
    const own = events.filter(({ kind }) => kinds.includes(kind));
    const y = TOP + row * CELL;
    return [
      `<text x="${LEFT - 8}" y="${y + 15}" class="label">${label}</text>`,
      ...days.flatMap((day, i) =>
        cell(
          own.filter(({ on }) => on === day),
          x(i),
          y,
        ),
      ),
      `<text x="${x(days.length) + 8}" y="${y + 15}">${own.length}</text>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    "<title>The days ahead of a firm, November 2026</title>",
    `<desc>For each day of the month, how many events of each kind the bundled firm's books and policy foretell if nothing is paid; ${events.length} in all.</desc>`,
    "<style>text{font:11px sans-serif;fill:#444}.label{text-anchor:end}.day,.count{text-anchor:middle}.day{font-size:10px}.weekend{fill:#888;fill-opacity:.15}.cell{fill:#2a78b8}.count{fill:#fff;font-size:10px}.head{font-size:13px}@media(prefers-color-scheme:dark){text{fill:#ccc}.count{fill:#fff}}</style>",
    `<text class="head" x="8" y="18">What November brings if nothing is paid: ${events.length} events by kind and day</text>`,
    ...heads,
    ...rows,
    "</svg>\n",
  ].join("\n");
}

function cell(events: readonly DatedEvent[], x: number, y: number): readonly string[] {
  if (events.length === 0) return [];
  const strength = Math.min(1, 0.55 + events.length / 40).toFixed(2);
  return [
    `<rect class="cell" fill-opacity="${strength}" x="${x + 1}" y="${y + 1}" width="${CELL - 2}" height="${CELL - 2}" rx="3"/>`,
    `<text class="count" x="${x + CELL / 2}" y="${y + 15}">${events.length}</text>`,
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("../../docs/figures/dates-ahead.svg", import.meta.url), await datesAheadFigure());
}
