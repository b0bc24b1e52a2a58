import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type DecisionKind,
  type GovernedDecision,
  governingPolicy,
  net30,
  plainDate,
  policyVersions,
  termText,
} from "receivables";
import { daysBetween } from "receivables/calendar";

const VERSIONS = policyVersions(
  ["2026-01-01", "2026-07-01", "2027-01-01"].map((from, index) => ({
    ...net30,
    version: String(index + 1),
    effectiveFrom: plainDate(from),
  })),
);
const asOf = plainDate("2027-02-15");
const ASKED: readonly {
  readonly decision: DecisionKind;
  readonly dates: Omit<GovernedDecision["dates"], "asOf">;
}[] = [
  { decision: "aging", dates: { document: plainDate("2026-11-20") } },
  { decision: "orderCheck", dates: { order: plainDate("2026-12-30") } },
  { decision: "orderCheck", dates: {} },
  { decision: "interest", dates: { contract: plainDate("2026-03-10"), document: plainDate("2026-11-20") } },
  { decision: "interest", dates: { document: plainDate("2026-11-20") } },
  { decision: "interest", dates: { contract: plainDate("2025-11-15"), document: plainDate("2026-11-20") } },
  { decision: "handover", dates: { handover: plainDate("2026-06-30") } },
];
const FIRST = plainDate("2025-10-01");
const [LEFT, TOP, ROW] = [150, 70, 28];
const PER_DAY = 1.1;

/** Which version governs each of some decisions of one day, and the dates that did not find one. */
export function versionsFigure(): string {
  const x = (on: string): number => Number((LEFT + daysBetween(FIRST, plainDate(on)) * PER_DAY).toFixed(1));
  const end = x(asOf) + 210;
  const height = TOP + ASKED.length * ROW + 20;
  const bands = VERSIONS.flatMap(({ effectiveFrom, version }, index) => {
    const to = VERSIONS[index + 1]?.effectiveFrom;
    const wide = (to === undefined ? end : x(to)) - x(effectiveFrom);
    return [
      `<rect class="band" fill-opacity="${(0.12 + index * 0.14).toFixed(2)}" x="${x(effectiveFrom)}" y="34" width="${(wide - 2).toFixed(1)}" height="${height - 44}" rx="3"/>`,
      `<text x="${x(effectiveFrom) + 6}" y="50">version ${version}, from ${effectiveFrom}</text>`,
    ];
  });
  const rows = ASKED.flatMap(({ dates, decision }, index) => {
    const found = governingPolicy(VERSIONS, { decision, dates: { ...dates, asOf } });
    const y = TOP + index * ROW + 10;
    const passed = found.reasons.flatMap(({ code, facts }) =>
      code === "governing-date-before-first-version" ? [facts["on"] as string] : [],
    );
    return [
      `<text class="label" x="${LEFT - 8}" y="${y + 4}">${termText(`${decision}-decision`)}</text>`,
      ...passed.map((on) => `<circle class="passed" cx="${x(on)}" cy="${y}" r="4"/>`),
      `<circle class="found" cx="${x(found.on)}" cy="${y}" r="4"/>`,
      `<text x="${x(found.on) + 8}" y="${y + 4}">${termText(`${found.by}-date`)}: version ${found.policy.version}</text>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${end} ${height}" width="${end}" height="${height}" role="img">`,
    "<title>Which version of a policy governs which decision</title>",
    `<desc>Seven decisions made on ${asOf} under three versions of a policy: a full mark is the date that finds the version, an empty one a date before the first version.</desc>`,
    "<style>text{font:11px sans-serif;fill:#444}.head{font-size:13px}.label{text-anchor:end}.band{fill:#2a78b8}.found{fill:#c2571a}.passed{fill:none;stroke:#c2571a;stroke-width:1.5}@media(prefers-color-scheme:dark){text{fill:#ddd}}</style>",
    `<text class="head" x="8" y="20">Decisions made on ${asOf}: which date finds the version that governs</text>`,
    ...bands,
    ...rows,
    "</svg>\n",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("../../docs/figures/versions.svg", import.meta.url), versionsFigure());
}
