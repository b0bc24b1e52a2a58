import { existsSync, readFileSync } from "node:fs";
import { chinaTradeRegulation } from "receivables";
import { describe, expect, test } from "vitest";
import { coverage, coveragePage } from "../../scripts/coverage.js";
import { citedRules } from "../../scripts/rules/implementers.js";
import { RULES } from "../../scripts/rules/chapters.js";
import { rulesIn } from "../../scripts/rules/rules-in.js";
import { testTitles } from "../../scripts/rules/test-titles.js";

const REGULATION = "../shared/regulation.md";
const ids = RULES.map(({ id }) => id);
const rows = coverage();

test("docs/coverage.md says what code, tests and preset say (else run: npm run docs:coverage)", () => {
  expect(coveragePage(rows)).toBe(readFileSync("docs/coverage.md", "utf8"));
});

describe("every rule of the regulation", () => {
  test("is implemented by a function that cites it, states a purpose, or is lost", () => {
    const open = rows.filter(({ rule, verbs }) => verbs.length === 0 && !rule.purpose && !rule.lost);
    expect(open.map(({ rule }) => rule.id)).toEqual([]);
  });

  test("has a test whose title starts with it, unless it only states a purpose or is lost", () => {
    const open = rows.filter(
      ({ rule, verbs, tests }) => tests.length === 0 && (verbs.length > 0 || (!rule.purpose && !rule.lost)),
    );
    expect(open.map(({ rule }) => rule.id)).toEqual([]);
  });

  test("is listed once, with what it asks", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(RULES.filter(({ asks }) => asks.length === 0)).toEqual([]);
  });

  test.skipIf(!existsSync(REGULATION))("of the document is listed, in its order, and no other", () => {
    const lines = readFileSync(REGULATION, "utf8").split("\n");
    const rules = lines.flatMap((line) => /^\| (R[14](?:\.\d+)+|\d+)(?=[ |])/.exec(line)?.[1] ?? []);
    expect(ids).toEqual(rules.map((rule) => (rule.startsWith("R") ? rule : `Art. ${rule}`)));
  });
});

test("no code, test or preset cites a rule that does not exist", () => {
  const titles = testTitles().flatMap(({ rules }) => rules);
  const origins = Object.values(chinaTradeRegulation.provenance).flatMap(({ citation }) => rulesIn(citation));
  const invented = [...citedRules(), ...titles, ...origins].filter((rule) => !ids.includes(rule));
  expect(invented).toEqual([]);
});
