import { readFileSync, writeFileSync } from "node:fs";
import { CERTAINTIES, certaintyCounts, type DefaultValue, defaultValues } from "./rules/default-values.js";
import { implementers, type Verb } from "./rules/implementers.js";
import { CHAPTERS, type Rule, RULES } from "./rules/chapters.js";
import { type TestTitle, testTitles } from "./rules/test-titles.js";
import { testedBy } from "./rules/tested-by.js";

/** A rule with all that stands behind it. */
export interface Coverage {
  readonly rule: Rule;
  readonly verbs: readonly Verb[];
  readonly tests: readonly TestTitle[];
  readonly values: readonly DefaultValue[];
}

/** Every rule of the regulation, in its order, with what implements and tests it and its default values. */
export function coverage(): readonly Coverage[] {
  const [verbs, values, titles] = [implementers(), defaultValues(), testTitles()];
  return RULES.map((rule) => ({
    rule,
    verbs: verbs.get(rule.id) ?? [],
    tests: titles.filter(({ rules }) => rules.includes(rule.id)),
    values: values.get(rule.id) ?? [],
  }));
}

/** A page with a row for every rule of the regulation. */
export function coveragePage(rows: readonly Coverage[]): string {
  const of = (wanted: readonly Rule[]): readonly Coverage[] =>
    rows.filter(({ rule }) => wanted.includes(rule));
  const chapters = CHAPTERS.map(({ title, rules }) => `## ${title}\n\n${table(of(rules))}\n`);
  return `# Every rule of the regulation

${head(rows)}

This page is made by \`npm run docs:coverage\`: the functions from the rules that code and comments cite, the tests from
their titles, the values from the preset \`chinaTradeRegulation\` and their origins. A rule that is neither implemented
and tested nor a purpose fails the tests.

How sure a value is: **sure**, the source shows it; **assumed**, it completes a damaged place, from a kindred text or
from memory; **chosen**, the source is silent and the value is customary; **open**, the source leaves it blank, the
preset holds none and the firm must set it. A place such as \`credit.newCustomer\` is where it stands in the policy,
… is for more below it, and the [preset's files](../src/policy/china-trade-regulation) say of each value why.

${chapters.join("\n")}`;
}

function head(rows: readonly Coverage[]): string {
  const implemented = rows.filter(({ rule, verbs }) => verbs.length > 0 && rule.purpose !== true).length;
  const purposes = rows.filter(({ rule }) => rule.purpose === true).length;
  const lost = rows.filter(({ rule }) => rule.lost === true).length;
  const titles = new Set(rows.flatMap(({ tests }) => tests)).size;
  const values = certaintyCounts().map(([certainty, count]) => `${count} ${certainty}`);
  return `${rows.length} rules: ${implemented} implemented, ${purposes} that state a purpose, ${lost} lost in the source.
${titles} tests and groups of tests are titled by a rule. Values of the preset with their origin: ${values.join(", ")}.`;
}

function table(rows: readonly Coverage[]): string {
  const lines = rows.map(({ rule, verbs, tests, values }) =>
    [rule.id, rule.asks, implementedBy(rule, verbs), testedBy(tests), defaults(values)]
      .map((cell) => cell.replaceAll("|", "\\|"))
      .join(" | "),
  );
  return `| rule | asks | implemented by | tests | default, and how sure |
|---|---|---|---|---|
${lines.map((line) => `| ${line} |`).join("\n")}`;
}

function implementedBy({ purpose, lost }: Rule, verbs: readonly Verb[]): string {
  const rooms = [...new Set(verbs.map(({ room }) => room))].map((room) => {
    const own = verbs.filter((verb) => verb.room === room);
    return `${room}: ${own.map(({ name, file }) => `[${name}](../${file})`).join(", ")}`;
  });
  const standing = [
    ...(purpose === true ? ["a purpose"] : []),
    ...(lost === true ? ["lost in the source"] : []),
  ];
  return [...standing, ...rooms].join("<br>");
}

function defaults(values: readonly DefaultValue[]): string {
  return CERTAINTIES.flatMap((certainty) => {
    const own = values.filter((value) => value.certainty === certainty);
    const texts = own.map(({ place, value }) =>
      certainty === "open" || value === "" ? `\`${place}\`` : `\`${place}\` ${value}`,
    );
    return texts.length === 0 ? [] : [`**${certainty}** ${texts.join("; ")}`];
  }).join("<br>");
}

if (process.argv[1]?.endsWith("coverage.ts") === true) {
  writeFileSync("docs/coverage.md", coveragePage(coverage()));
  console.log(`docs/coverage.md: ${readFileSync("docs/coverage.md", "utf8").split("\n").length} lines`);
}
