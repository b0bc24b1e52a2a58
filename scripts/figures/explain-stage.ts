import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  ageReceivables,
  chinaTradeRegulation as policy,
  type LedgerDocument,
  money,
  plainDate,
  positionAsOf,
  termText,
  traceEscalation,
} from "receivables";
import { addDays, daysBetween, type PlainDate } from "receivables/calendar";

const [LEFT, TOP, DAY, ROW] = [16, 64, 7.4, 34];

/** The way of one bill through the stages from its due date on, as its trace foretells it. */
export function explainStageFigure(): string {
  const dueOn = plainDate("2026-06-25");
  const asOf = addDays(dueOn, -3);
  const bill: LedgerDocument = {
    kind: "invoice",
    receivable: "trade",
    id: "INV-7",
    customer: "Harbour",
    handler: "li",
    issuedOn: plainDate("2026-05-25"),
    postedOn: plainDate("2026-05-25"),
    dueOn,
    amount: money("800.00", "CNY"),
  };
  const { items } = ageReceivables(
    { items: positionAsOf({ documents: [bill] }, asOf).items, asOf },
    policy.aging,
  );
  const from = plainDate("2026-07-13");
  const hold = { id: "H-1", scope: { item: "INV-7" }, from, to: addDays(from, 9), because: "talks" } as const;
  const trace = traceEscalation({ asOf, items, done: [], holds: [hold], item: "INV-7" }, policy.escalation);
  if (!("standing" in trace.decision)) throw new Error("the run is refused");
  const turns = trace.changes.flatMap(({ outcome, stage, parts: [part] }) =>
    part?.kind === "date" ? [{ on: part.on, outcome, stage }] : [],
  );
  const spans = [{ on: asOf, outcome: trace.decision.standing, stage: trace.decision.stage }, ...turns];
  const end = addDays(turns.at(-1)?.on ?? asOf, 27);
  const x = (day: PlainDate): string => (LEFT + daysBetween(asOf, day) * DAY).toFixed(1);
  const width = LEFT + daysBetween(asOf, end) * DAY + 16;
  const height = TOP + ROW + 84;
  const bars = spans.flatMap(({ on, outcome, stage }, i) => {
    const to = spans[i + 1]?.on ?? end;
    const wide = daysBetween(on, to) * DAY;
    const level = Math.max(0, policy.escalation.stages.findIndex(({ id }) => id === stage) + 1);
    const low = (i % 4) * 18;
    return [
      `<rect class="${outcome === "paused" ? "paused" : "stage"}" fill-opacity="${(0.15 + level * 0.25).toFixed(2)}" x="${x(on)}" y="${TOP}" width="${(wide - 1).toFixed(1)}" height="${ROW}" rx="3"/>`,
      `<path d="M${x(on)} ${TOP - 4}v${ROW + 10 + low}"/>`,
      `<text x="${x(on)}" y="${TOP + ROW + 20 + low}">${on.slice(5)}: ${stage === null ? "" : `${stage}, `}${termText(outcome)}</text>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height}" width="${width.toFixed(0)}" height="${height}" role="img">`,
    "<title>The days on which one bill changes its stage</title>",
    `<desc>A bill that falls due on ${dueOn} and is on hold from ${hold.from} to ${hold.to}: where it stands on each day, from its trace as of ${asOf}.</desc>`,
    "<style>text{font:11px sans-serif;fill:#444}.head{font-size:13px}.stage{fill:#2a78b8}.paused{fill:#888}path{stroke:#888;stroke-width:1;fill:none}@media(prefers-color-scheme:dark){text{fill:#ccc}}</style>",
    `<text class="head" x="${LEFT}" y="20">INV-7, due ${dueOn}, if nothing is paid: ${turns.length} changes ahead, seen on ${asOf}</text>`,
    `<text x="${LEFT}" y="40">on hold from ${hold.from} to ${hold.to}</text>`,
    ...bars,
    "</svg>\n",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("../../docs/figures/explain-stage.svg", import.meta.url), explainStageFigure());
}
