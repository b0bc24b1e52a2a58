import { writeFileSync } from "node:fs";
import { EVIDENCE } from "./features/evidence.js";
import { type Feature, FEATURES, FIELD, PEERS } from "./features/field.js";
import { type TestTitle, testTitles } from "./rules/test-titles.js";
import { testedBy } from "./rules/tested-by.js";

/** A feature with what ours has of it, by the titles of the tests. */
export interface Compared {
  readonly feature: Feature;
  /** Tests that prove it. */
  readonly tests: readonly TestTitle[];
  /** Tests that say why it, or a way of it, is not offered. */
  readonly refusals: readonly TestTitle[];
}

/** Every feature of the field, in its order, with the tests that cite it. */
export function comparison(): readonly Compared[] {
  const titles = testTitles();
  return FEATURES.map((feature) => {
    const cited = titles.filter(({ features }) => features.includes(feature.id));
    return {
      feature,
      tests: cited.filter(({ refusal }) => refusal === undefined),
      refusals: cited.filter(({ refusal }) => refusal !== undefined),
    };
  });
}

/** A page with a row for every feature of the field. */
export function comparisonPage(rows: readonly Compared[]): string {
  const parts = FIELD.map(({ title, features }) => {
    const own = rows.filter(({ feature }) => features.includes(feature));
    return `## ${title}\n\n${table(own)}\n`;
  });
  return `# Every feature of the field

${head(rows)}

This page is made by \`npm run docs:comparison\`. Our column is made from the titles of the tests: **yes** only where a test
is titled by the feature, with how many in which file; **not offered** where a test's title says why; else **not yet**.

What other systems have was read in their source, tests or documentation, as the [keys](#where-it-was-read) say; of open
source systems at the state that is named there, of most in 2024 to 2026. **Y** yes, **P** partly, **N** not found where
it would have to be, **k** known in general and not read, **–** does not apply. OCA stands for the community's modules for
Odoo.

${parts.join("\n")}
## Where it was read

| key | what |
|---|---|
${Object.entries(EVIDENCE)
  .map(([key, source]) => `| ${key} | ${source} |`)
  .join("\n")}
`;
}

function head(rows: readonly Compared[]): string {
  const proven = rows.filter(({ tests }) => tests.length > 0).length;
  const refused = rows.filter(({ tests, refusals }) => tests.length === 0 && refusals.length > 0).length;
  const open = rows.length - proven - refused;
  return `${rows.length} features: ${proven} yes, ${refused} not offered, ${open} not yet.`;
}

function table(rows: readonly Compared[]): string {
  const lines = rows.map((row) => {
    const { id, what, peers } = row.feature;
    return `| ${[id, what, ours(row), ...peers].map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  return `| | feature | receivables | ${PEERS.join(" | ")} |
|---|---|---|${PEERS.map(() => "---|").join("")}
${lines.join("\n")}`;
}

function ours({ tests, refusals }: Compared): string {
  const reasons = refusals.map(({ refusal, file }) => `[not offered](../${file}): ${refusal}`);
  const proven = tests.length === 0 ? [] : [`**yes**: ${testedBy(tests)}`];
  return [...proven, ...reasons].join("<br>") || "not yet";
}

if (process.argv[1]?.endsWith("comparison.ts") === true) {
  const rows = comparison();
  writeFileSync("docs/comparison.md", comparisonPage(rows));
  console.log(`docs/comparison.md: ${head(rows)}`);
}
