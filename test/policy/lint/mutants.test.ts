import { lintPolicy, LINT_CODES, explainReason } from "receivables";
import { describe, expect, test } from "vitest";
import { mutants } from "./mutants.js";
import { OPERATORS } from "./mutation-operators.js";

const MUTANTS = mutants(20_260_615);
const linted = MUTANTS.map((mutant) => ({
  mutant,
  findings: lintPolicy(mutant.document, mutant.people === undefined ? {} : { people: mutant.people }),
}));

describe("broken policies are caught", () => {
  test("there are more than two hundred of them, all different", () => {
    expect(MUTANTS.length).toBeGreaterThanOrEqual(200);
    expect(new Set(MUTANTS.map(({ document }) => JSON.stringify(document))).size).toBe(MUTANTS.length);
    expect(Object.keys(OPERATORS).length).toBeGreaterThanOrEqual(60);
  });

  test.each(linted)("$mutant.name", ({ findings, mutant: { code, pointer } }) => {
    const found = findings.filter((finding) => finding.code === code);
    expect(found.map((finding) => finding.pointer)).toContain(pointer);
  });

  test("every code is triggered by some broken policy, and has words in both languages", () => {
    expect(new Set(MUTANTS.map(({ code }) => code))).toEqual(new Set(Object.keys(LINT_CODES)));
    for (const { findings } of linted) {
      for (const finding of findings) {
        for (const language of ["en", "zh-CN"] as const) {
          expect(explainReason(finding, language)).not.toMatch(/[{}[\]]|undefined|object/);
          expect(explainReason(finding.remedy, language)).not.toMatch(/[{}[\]]|undefined|object/);
        }
      }
    }
  });
});
