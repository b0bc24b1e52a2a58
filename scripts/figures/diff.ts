import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  chinaTradeRegulation,
  diffPolicies,
  fieldName,
  net30,
  POLICY_SECTIONS,
  type PolicyChange,
} from "receivables";

const LEFT = 150;
const ROW = 22;
const UNIT = 4.5;

const KINDS: readonly {
  readonly label: string;
  readonly colour: string;
  readonly of: (change: PolicyChange) => boolean;
}[] = [
  { label: "stricter", colour: "#c0504d", of: ({ effect }) => effect?.is === "stricter" },
  { label: "more lenient", colour: "#4a9b6e", of: ({ effect }) => effect?.is === "more-lenient" },
  {
    label: "neither can be said",
    colour: "#4a7fb5",
    of: ({ code, effect }) => effect === null && code !== "cites-another-rule",
  },
  { label: "cites another rule", colour: "#9a9a9a", of: ({ code }) => code === "cites-another-rule" },
];

/** How many changes lead from one preset to the other, by section and by what they mean for those they bear on. */
export function diffFigure(): string {
  const changes = diffPolicies(chinaTradeRegulation, net30);
  const rows = POLICY_SECTIONS.map((room) => ({
    label: fieldName(`/${room}`) ?? room,
    own: changes.filter(({ path }) => path.startsWith(`/${room}/`)),
  }));
  const bars = rows.flatMap(({ label, own }, row) => {
    const y = 50 + row * ROW;
    const counts = KINDS.map(({ of }) => own.filter(of).length);
    const from = (kind: number): number =>
      LEFT + UNIT * counts.slice(0, kind).reduce((sum, count) => sum + count, 0);
    return [
      `<text x="${LEFT - 8}" y="${y + 13}" text-anchor="end">${label}</text>`,
      ...KINDS.map(
        ({ colour }, kind) =>
          `<rect x="${from(kind)}" y="${y}" width="${(counts[kind] ?? 0) * UNIT}" height="16" fill="${colour}"/>`,
      ),
      `<text x="${from(KINDS.length) + 6}" y="${y + 13}">${own.length}</text>`,
    ];
  });
  const legend = KINDS.flatMap(({ colour, label }, kind) => {
    const x = 12 + kind * 150;
    return [
      `<rect x="${x}" y="27" width="11" height="11" fill="${colour}"/>`,
      `<text x="${x + 16}" y="37">${label}</text>`,
    ];
  });
  const height = 62 + rows.length * ROW;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 ${height}" width="660" height="${height}" role="img" font-family="sans-serif" font-size="12" fill="#777">`,
    "<title>Changes from the preset china-trade-regulation to net-30, by section</title>",
    `<desc>${rows.map(({ label, own }) => `${label} ${own.length}`).join(", ")}; ${changes.length} with the header.</desc>`,
    `<text x="12" y="16" font-size="13">From china-trade-regulation to net-30: ${changes.length} changes</text>`,
    ...legend,
    ...bars,
    "</svg>\n",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("../../docs/figures/diff.svg", import.meta.url), diffFigure());
}
