import { refuseBadDays } from "./agreed-days.js";
import type { LawScopeCode, PaymentTermCode } from "./law.reason.js";
import type { LawRule, PaymentTermRule } from "./law-rule.js";
import { lawRuleOn } from "./law-rule-on.js";
import { type LegalCheck, type LegalFinding, type LegalOutcome, legalFinding } from "./legal-finding.js";
import { older, outsideSmeScope } from "./sme-scope.js";
import type { SupplyContract } from "./supply-contract.js";

/** What the law says of the agreed terms of payment. */
export type PaymentTermsCheck = LegalCheck<LegalOutcome, LawScopeCode | PaymentTermCode>;

/**
 * Holds the agreed time to pay against the rules on paying small and medium enterprises: how long it may be, and that
 * it may not wait for a third party's payment. They bind organs, public institutions and large enterprises whose
 * seller stated, when contracting, that it is small or medium; the rules of the day of the contract govern.
 *
 * @throws MisuseError `days-not-whole` for agreed days that are no number of days.
 * @example
 * import { chinaLaw, checkPaymentTerms, plainDate } from "receivables";
 *
 * const contract = {
 *   id: "K-1", concludedOn: plainDate("2025-06-01"), buyer: "organ", sellerStatedSme: true, agreedDays: 61, payWhenPaid: false,
 * } as const;
 * const check = checkPaymentTerms(contract, chinaLaw);
 * check.outcome; // => "warned"
 * check.reasons[0]?.code; // => "term-too-long"
 * check.reasons[0]?.basis.inForceFrom; // => "2025-06-01"
 */
export function checkPaymentTerms(contract: SupplyContract, rules: readonly LawRule[]): PaymentTermsCheck {
  refuseBadDays(contract);
  const outside = outsideSmeScope(contract, rules);
  if (outside !== null) return outside;
  const term = paymentTermRule(contract, rules);
  if (term === undefined) return older(contract, "payment-term", rules);
  const { id, agreedDays, buyer } = contract;
  const warnings = [...termWarnings(contract, term), ...payWhenPaidWarnings(contract, rules)];
  if (warnings.length > 0) return { outcome: "warned", reasons: warnings };
  return {
    outcome: "no-objection",
    reasons: [
      legalFinding({
        code: "terms-within-law",
        rule: term,
        about: [id],
        facts: { contract: id, buyer, days: agreedDays ?? term.days },
        expected: term.longestDays ?? term.days,
        actual: agreedDays,
      }),
    ],
  };
}

/** The rule on the time to pay that governs a contract. */
export function paymentTermRule(
  { concludedOn, buyer }: SupplyContract,
  rules: readonly LawRule[],
): PaymentTermRule | undefined {
  return lawRuleOn(rules, "payment-term", concludedOn, ({ buyers }) => buyers.includes(buyer));
}

/** What the law objects to in the agreed days. */
export function termWarnings(
  { id, buyer, agreedDays }: SupplyContract,
  rule: PaymentTermRule,
): readonly LegalFinding<PaymentTermCode>[] {
  if (agreedDays === null) return [];
  const { longestDays, days, longerByCustom } = rule;
  if (longestDays !== null && agreedDays > longestDays) {
    return [
      legalFinding({
        code: "term-too-long",
        rule,
        about: [id],
        facts: { contract: id, buyer, days: agreedDays, longest: longestDays },
        expected: longestDays,
        actual: agreedDays,
      }),
    ];
  }
  if (!longerByCustom || days === null || agreedDays <= days) return [];
  return [
    legalFinding({
      code: "term-longer-by-custom-only",
      rule,
      about: [id],
      facts: { contract: id, buyer, days: agreedDays, usual: days },
      expected: days,
      actual: agreedDays,
    }),
  ];
}

function payWhenPaidWarnings(
  { id, concludedOn, buyer, payWhenPaid }: SupplyContract,
  rules: readonly LawRule[],
): readonly LegalFinding<PaymentTermCode>[] {
  const rule = lawRuleOn(rules, "pay-when-paid", concludedOn, ({ buyers }) => buyers.includes(buyer));
  if (!payWhenPaid || rule === undefined) return [];
  return [
    legalFinding({
      code: "pay-when-paid-forbidden",
      rule,
      about: [id],
      facts: { contract: id, buyer },
      expected: false,
      actual: true,
    }),
  ];
}
