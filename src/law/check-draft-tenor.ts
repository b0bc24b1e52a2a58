import { type PlainDate, addMonths } from "../calendar/index.js";
import type { LawPracticeCode, LawScopeCode } from "./law.reason.js";
import type { LawRule } from "./law-rule.js";
import { beforeLaw, lawRuleOn } from "./law-rule-on.js";
import { type LegalCheck, type LegalOutcome, legalFinding } from "./legal-finding.js";

/** A commercial draft 商业汇票. */
export interface CommercialDraft {
  readonly id: string;
  readonly issuedOn: PlainDate;
  /** Maturity. */
  readonly dueOn: PlainDate;
}

/**
 * Warns where a commercial draft runs longer than the law in force on its day of issue allows. The same day of the
 * last month is within it.
 *
 * @throws MisuseError `date-out-of-range`.
 * @example
 * import { chinaLaw, checkDraftTenor, plainDate } from "receivables";
 *
 * const draft = { id: "D-1", issuedOn: plainDate("2023-01-15"), dueOn: plainDate("2023-07-16") };
 * checkDraftTenor(draft, chinaLaw).outcome; // => "warned"
 * checkDraftTenor({ ...draft, dueOn: plainDate("2023-07-15") }, chinaLaw).outcome; // => "no-objection"
 */
export function checkDraftTenor(
  { id, issuedOn, dueOn }: CommercialDraft,
  rules: readonly LawRule[],
): LegalCheck<LegalOutcome, LawScopeCode | LawPracticeCode> {
  const rule = lawRuleOn(rules, "draft-tenor", issuedOn);
  if (rule === undefined) {
    return { outcome: "not-bound", reasons: beforeLaw(rules, "draft-tenor", { subject: id, on: issuedOn }) };
  }
  const months = rule.longestMonths;
  const latest = addMonths(issuedOn, months);
  const tooLong = dueOn > latest;
  return {
    outcome: tooLong ? "warned" : "no-objection",
    reasons: [
      legalFinding({
        code: tooLong ? "draft-tenor-too-long" : "draft-tenor-within-law",
        rule,
        about: [id],
        facts: { draft: id, issuedOn, dueOn, latest, months },
        expected: latest,
        actual: dueOn,
      }),
    ],
  };
}
