import * as receivables from "receivables";
import {
  explainReason,
  LINT_CODES,
  lawRulesOf,
  type LintFinding,
  lintPolicy,
  migratePolicy,
  policySchema,
  replayPattern,
} from "receivables";
import { describe, expect, test } from "vitest";
import { FAULT_SHOWN } from "./fault-shown.js";
import { mutants } from "./mutants.js";
import type { Doc } from "./mutation-operators.js";

/** The section of the policy that each verb is given. */
const SECTION: Readonly<Record<string, (policy: Doc) => Doc>> = {
  accrueInterest: ({ interest }) => interest,
  ageReceivables: ({ aging }) => aging,
  agingListDue: ({ aging }) => aging,
  approvalFromSignatures: ({ approval }) => approval,
  assessCredit: ({ credit }) => credit,
  capWageDeduction: ({ law }) => lawRulesOf(law),
  checkApplications: ({ badDebt }) => badDebt,
  checkCollections: ({ aging }) => aging,
  checkDefaultInterest: ({ law }) => lawRulesOf(law),
  checkLeavingRefusal: ({ law }) => lawRulesOf(law),
  checkOrder: ({ credit }) => credit,
  checkPaymentTerms: ({ law }) => lawRulesOf(law),
  checkProblemReports: ({ badDebt }) => badDebt,
  checkVisits: ({ customer }) => customer,
  exposureOf: ({ credit }) => credit,
  letterData: ({ escalation }) => escalation,
  limitationOf: ({ law }) => lawRulesOf(law),
  mayRelease: ({ handover }) => handover,
  openApproval: ({ approval }) => approval,
  planEscalation: ({ escalation }) => escalation,
  provideForLosses: ({ badDebt }) => badDebt,
  remarksDue: ({ aging }) => aging,
  statementStatus: ({ statement }) => statement,
};

/** What the package's own verb makes of a pattern; the thrown error's code where it throws. */
function run({ facts, verb }: { readonly verb: string; readonly facts: unknown }, policy: Doc): Doc {
  const verbs = receivables as unknown as Record<string, (...given: unknown[]) => Doc>;
  const call = verbs[verb] as (...given: unknown[]) => Doc;
  const plain = JSON.parse(JSON.stringify(facts));
  if (verb === "policyFor") return call(policy, plain);
  return call(plain, SECTION[verb]?.(policy));
}

function valueAt(result: Doc, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce((value, key) => value?.[key], result);
}

const all = mutants(20_260_615).flatMap((mutant) => {
  const { code, document, name, people, pointer } = mutant;
  const findings = lintPolicy(document, people === undefined ? {} : { people });
  const finding = findings.find((one) => one.code === code && one.pointer === pointer);
  const { data } = policySchema.safeParse(migratePolicy(document).document);
  return finding === undefined ? [] : [{ name, finding, findings, policy: data ?? document }];
});

function resultsOf({ example = [] }: LintFinding, policy: Doc): readonly Doc[] {
  return example.map((pattern) => {
    if (pattern.throws === undefined) return run(pattern, policy);
    try {
      run(pattern, policy);
    } catch (error) {
      expect((error as { code: string }).code).toBe(pattern.throws);
      return undefined;
    }
    throw new Error(`${pattern.verb} does not throw`);
  });
}

describe("each example is replayed by the engine's own verbs and shows the fault", () => {
  test.each(all)("$name", ({ finding, findings, policy }) => {
    for (const one of findings) {
      const results = resultsOf(one, policy);
      for (const [i, { shows }] of (one.example ?? []).entries()) {
        for (const [pointer, value] of Object.entries(shows)) {
          expect([pointer, valueAt(results[i], pointer)]).toEqual([pointer, value]);
        }
      }
    }
    const { shownBy } = LINT_CODES[finding.code];
    if (shownBy.length === 0) {
      expect(finding.example).toBeUndefined();
      return;
    }
    if (finding.example === undefined && finding.code === "bucket-overlap") return;
    expect(new Set(finding.example?.map(({ verb }) => verb))).toEqual(new Set(shownBy));
    const shown = FAULT_SHOWN[finding.code];
    expect(shown?.(resultsOf(finding, policy), finding, policy)).toBe(true);
  });

  test("every code that has an example has a fault to be seen in it", () => {
    const withExample = Object.entries(LINT_CODES).filter(([, { shownBy }]) => shownBy.length > 0);
    expect(Object.keys(FAULT_SHOWN).sort()).toEqual(withExample.map(([code]) => code).sort());
    expect(withExample.length / Object.keys(LINT_CODES).length).toBeGreaterThan(0.8);
  });

  test("replayPattern runs the same verb under the same policy", () => {
    for (const { finding, policy } of all) {
      for (const pattern of finding.example ?? []) {
        if (pattern.throws !== undefined) continue;
        expect(replayPattern(pattern, policy)).toEqual(run(pattern, policy));
      }
    }
  });

  test("an example is plain JSON", () => {
    for (const { findings } of all) expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });

  test("the sentence of a finding names what the facts hold", () => {
    for (const { finding } of all) expect(explainReason(finding).length).toBeGreaterThan(10);
  });
});
