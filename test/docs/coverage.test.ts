import { existsSync, readFileSync } from "node:fs";
import { chinaTradeRegulation } from "receivables";
import { describe, expect, test } from "vitest";
import { citedRules } from "../../scripts/rules/implementers.js";
import { RULES } from "../../scripts/rules/chapters.js";
import { rulesIn } from "../../scripts/rules/rules-in.js";
import { testTitles } from "../../scripts/rules/test-titles.js";

const REGULATION = "../shared/regulation.md";
const ids = RULES.map(({ id }) => id);

describe("every rule of the regulation", () => {
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
