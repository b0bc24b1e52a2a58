import type { PlainDate } from "../calendar/index.js";
import type { LawPracticeCode, LawScopeCode } from "./law.reason.js";
import type { DepositRule, LawRule } from "./law-rule.js";
import { beforeLaw, lawRuleOn } from "./law-rule-on.js";
import { type LegalCheck, type LegalFinding, type LegalOutcome, legalFinding } from "./legal-finding.js";
import type { DepositKind } from "./supply-contract.js";

/** A deposit 保证金 that a buyer asks of the firm that works for it. */
export interface AskedDeposit {
  readonly id: string;
  readonly kind: DepositKind;
  /** The day of the contract that asks for it. */
  readonly concludedOn: PlainDate;
  /** Whether it is for construction works, where only the listed kinds may be asked. */
  readonly construction: boolean;
  /** Whether only cash is taken, and a bank's letter of guarantee refused. */
  readonly cashOnly: boolean;
}

/**
 * Warns where a deposit is of a kind that the law does not know in construction, or may be given in cash only.
 *
 * @example
 * import { chinaLaw, checkDeposit, plainDate } from "receivables";
 *
 * const asked = { id: "B-1", kind: "other-deposit", concludedOn: plainDate("2025-06-01"), construction: true, cashOnly: true } as const;
 * checkDeposit(asked, chinaLaw).reasons.map(({ code }) => code); // => ["deposit-kind-forbidden", "deposit-in-cash-only"]
 */
export function checkDeposit(
  deposit: AskedDeposit,
  rules: readonly LawRule[],
): LegalCheck<LegalOutcome, LawScopeCode | LawPracticeCode> {
  const { id, kind, concludedOn } = deposit;
  const rule = lawRuleOn(rules, "deposit", concludedOn);
  if (rule === undefined) {
    return { outcome: "not-bound", reasons: beforeLaw(rules, "deposit", { subject: id, on: concludedOn }) };
  }
  const warnings = depositWarnings(deposit, rule);
  if (warnings.length > 0) return { outcome: "warned", reasons: warnings };
  const fine = legalFinding({
    code: "deposit-within-law",
    rule,
    about: [id],
    facts: { deposit: id, kind },
    actual: kind,
  });
  return { outcome: "no-objection", reasons: [fine] };
}

function depositWarnings(
  { id, kind, construction, cashOnly }: AskedDeposit,
  rule: DepositRule,
): readonly LegalFinding<LawPracticeCode>[] {
  const { allowed } = rule;
  return [
    ...(construction && !allowed.includes(kind)
      ? [
          legalFinding({
            code: "deposit-kind-forbidden",
            rule,
            about: [id],
            facts: { deposit: id, kind, allowed },
            expected: allowed,
            actual: kind,
          }),
        ]
      : []),
    ...(cashOnly
      ? [
          legalFinding({
            code: "deposit-in-cash-only",
            rule,
            about: [id],
            facts: { deposit: id },
            expected: false,
            actual: true,
          }),
        ]
      : []),
  ];
}
