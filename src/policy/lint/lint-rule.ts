import type { FactValue, Facts, Reason } from "../../decision/index.js";
import { contentId } from "../../decision/index.js";
import { originOf } from "../origin-of.js";
import type { PolicySections } from "../policy.js";
import type { FactPattern } from "./fact-pattern.js";
import { LINT_CODES } from "./lint-codes.js";
import type { LintFinding } from "./lint-finding.js";
import type { LintSubject } from "./lint-subject.js";
import type { LintCode, LintRemedyCode } from "./lint.reason.js";

/** One thing that the linter looks for. */
export interface LintRule {
  /** The sections that it reads; where one of them is not even in shape, the rule is not asked. */
  readonly reads: readonly (keyof PolicySections)[];
  readonly find: (subject: LintSubject) => readonly LintFinding[];
}

/** What a rule says of a fault. */
export interface Fault {
  readonly code: LintCode;
  /** JSON pointer. */
  readonly at: string;
  readonly facts: Facts;
  readonly expected?: FactValue;
  readonly actual?: FactValue;
  readonly mend: readonly [code: LintRemedyCode, facts?: Facts];
  readonly example?: readonly FactPattern[] | undefined;
  /** The rule of law behind it; without it, what the place of the policy comes from. */
  readonly citation?: string;
}

/** A finding about a fault of a policy. */
export function lintFinding(
  { actual = null, at, citation, code, example, expected = null, facts, mend: [remedy, remedyFacts] }: Fault,
  { policy }: Pick<LintSubject, "policy">,
): LintFinding {
  const behind = citation ?? originOf(policy, at)?.citation ?? `${policy.id} ${policy.version}`;
  const cited = <Code extends string>(name: Code, said: Facts): Reason<Code> => ({
    code: name,
    citation: behind,
    facts: { at: at === "" ? null : at, ...said },
  });
  return {
    id: contentId("policy-lint", code, at),
    ...cited(code, facts),
    expected,
    actual,
    pointer: at,
    severity: LINT_CODES[code].severity,
    remedy: cited(remedy, remedyFacts ?? {}),
    ...(example !== undefined && example.length > 0 && { example }),
  };
}
