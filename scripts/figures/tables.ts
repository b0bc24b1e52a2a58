import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CustomerProfile, net30, type Policy, policyFor, policySchema } from "receivables";

/** The plain policy with a table of terms by grade and length of dealings. */
export const TERMS_BY_GRADE: Policy = policySchema.parse({
  ...net30,
  tables: [
    {
      id: "terms",
      citation: "Board, 2026, no. 3",
      sets: ["/credit/normalTerm"],
      rows: [
        {
          id: "old friends",
          when: {
            all: [
              { fact: "grade", in: ["A", "B"] },
              { fact: "dealingMonths", atLeast: 36 },
            ],
          },
          values: [90],
        },
        { id: "best", when: { fact: "grade", is: "A" }, values: [60] },
        { id: "beginners", when: { fact: "dealingMonths", below: 12 }, values: [14] },
        { id: "graded", when: { known: "grade" }, values: [45] },
      ],
    },
  ],
});

const GRADES = ["A", "B", "C", undefined];
const MONTHS = [undefined, 0, 11, 12, 35, 36];
const [LEFT, TOP, WIDE, HIGH] = [110, 70, 104, 40];

/** What the table chooses for each kind of customer that it tells apart. */
export function tablesFigure(): string {
  const width = LEFT + MONTHS.length * WIDE + 16;
  const height = TOP + GRADES.length * HIGH + 16;
  const cells = GRADES.flatMap((grade, row) =>
    MONTHS.flatMap((dealingMonths, column) => {
      const profile: CustomerProfile = {
        ...(grade !== undefined && { grade }),
        ...(dealingMonths !== undefined && { dealingMonths }),
      };
      const { policy, reasons } = policyFor(TERMS_BY_GRADE, profile);
      const term = policy.credit.normalTerm ?? 0;
      const chosen = reasons[0]?.facts["row"] ?? "no row";
      const [x, y] = [LEFT + column * WIDE, TOP + row * HIGH];
      return [
        `<rect x="${x + 1}" y="${y + 1}" width="${WIDE - 2}" height="${HIGH - 2}" rx="3" fill-opacity="${(0.1 + term / 150).toFixed(2)}"/>`,
        `<text class="term" x="${x + WIDE / 2}" y="${y + 17}">${term} days</text>`,
        `<text class="row" x="${x + WIDE / 2}" y="${y + 32}">${chosen as string}</text>`,
      ];
    }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    "<title>A term by grade and length of dealings</title>",
    "<desc>For each grade, and for months of dealings on both sides of each bound, the term that the decision table gives and the row that gives it.</desc>",
    "<style>text{font:11px sans-serif;fill:#444}.head{font-size:13px}.term,.row,.column{text-anchor:middle}.term{font-weight:bold}.label{text-anchor:end}rect{fill:#2a78b8}@media(prefers-color-scheme:dark){text{fill:#ddd}}</style>",
    '<text class="head" x="8" y="20">The normal term by grade and months of dealings, and the row that gives it</text>',
    ...MONTHS.map(
      (months, column) =>
        `<text class="column" x="${LEFT + (column + 0.5) * WIDE}" y="${TOP - 10}">${months === undefined ? "not known" : `${months} months`}</text>`,
    ),
    ...GRADES.map(
      (grade, row) =>
        `<text class="label" x="${LEFT - 10}" y="${TOP + row * HIGH + 24}">${grade === undefined ? "no grade" : `grade ${grade}`}</text>`,
    ),
    ...cells,
    "</svg>\n",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("../../docs/figures/tables.svg", import.meta.url), tablesFigure());
}
