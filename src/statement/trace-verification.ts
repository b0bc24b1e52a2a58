import { type RuleAsked, tracedRules } from "../decision/index.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { DifferenceCode, FormCode } from "./statement.reason.js";
import { verificationChanges } from "./verification-changes.js";
import type { VerificationRule, VerificationTrace } from "./verification-trace.js";
import { type VerificationFacts, verifyStatement } from "./verify-statement.js";

const RULE_OF: Readonly<Record<DifferenceCode | FormCode, VerificationRule>> = {
  "no-evidence": "statement-matching",
  "not-billed": "statement-matching",
  "return-not-credited": "statement-matching",
  "duplicate-line": "statement-matching",
  "wrong-document": "statement-matching",
  "wrong-customer": "statement-matching",
  "price-differs": "statement-figures",
  "quantity-differs": "statement-figures",
  "amount-differs": "statement-figures",
  "unit-differs": "statement-figures",
  "currency-differs": "statement-figures",
  "outside-period": "statement-figures",
  "no-price-basis": "statement-price-basis",
  "quotation-not-valid": "statement-price-basis",
  "total-differs": "statement-sums",
  "closing-differs": "statement-sums",
  "opening-differs": "statement-account",
  "ledger-opening-differs": "statement-account",
  "movement-differs": "statement-account",
  "movement-missing": "statement-account",
  "movement-not-posted": "statement-account",
  "paper-not-signed": "statement-papers",
  "paper-not-sealed": "statement-papers",
  "paper-form-refused": "statement-papers",
  "quotation-not-copied": "quotation-copy",
  "preparer-missing": "statement-duties",
  "preparer-department": "statement-duties",
  "verifier-missing": "statement-duties",
  "verifier-department": "statement-duties",
  "preparer-verifies": "statement-duties",
};

/**
 * How the verdict on a statement came about: each rule with what it found, and what would have to differ: first for the
 * figures to agree, then for the statement to be verified, with the lines as they should be billed, the sums, the
 * papers and the people. Every change was tried by {@link verifyStatement} itself, and no part of it is spare.
 *
 * @throws MisuseError as {@link verifyStatement}.
 * @example
 * import { explainReason, net30, type Note, plainDate, type Statement, traceVerification } from "receivables";
 *
 * const period = { from: plainDate("2026-05-01"), to: plainDate("2026-05-31") };
 * const note: Note = {
 *   kind: "delivery", id: "DN-1", customer: "C1", date: plainDate("2026-05-08"), currency: "USD",
 *   form: "original", signed: true, sealed: true, lines: [{ item: "BOOK-7", quantity: "10", unitPrice: "2.50" }],
 * };
 * const line = { document: "DN-1", item: "BOOK-7", quantity: "12", unitPrice: "2.50", amount: "30.00" };
 * const statement: Statement = { customer: "C1", currency: "USD", period, lines: [line], total: "30.00" };
 * const { changes } = traceVerification({ statement, evidence: { notes: [note] } }, net30.statement);
 * changes.map(({ outcome }) => outcome); // => ["verified"]
 * changes[0]?.parts.map((part) => explainReason(part)); // => ["DN-1, BOOK-7 is billed as 10 × 2.50 = 25.00", "The total of the statement is 25.00 instead of 30.00"]
 */
export function traceVerification(facts: VerificationFacts, policy: StatementPolicy): VerificationTrace {
  const verification = verifyStatement(facts, policy);
  const reasons = verification.findings.map(({ code, citation, facts: said }) => {
    return { code, citation, facts: said };
  });
  return {
    decision: { outcome: verification.verdict, reasons },
    verification,
    rules: tracedRules(reasons, askedRules(facts, policy), RULE_OF),
    changes: verificationChanges(facts, policy),
  };
}

function askedRules(
  { statement, evidence, account, previousClosing }: VerificationFacts,
  { duties, priceBasisRequired, quotationCopied }: StatementPolicy,
): readonly RuleAsked<VerificationRule, DifferenceCode | FormCode>[] {
  const facts = { lines: statement.lines.length, notes: evidence.notes.length };
  const set = (is: boolean) => (is ? {} : { notAsked: "rule-not-set" as const });
  const hasAccount =
    statement.account !== undefined && (account !== undefined || previousClosing !== undefined);
  const anyDuty = duties.named || duties.separate || duties.preparers !== null || duties.verifiers !== null;
  return [
    { rule: "statement-matching", citation: "R1.2.2", facts },
    { rule: "statement-figures", citation: "R1.3.1", facts },
    { rule: "statement-price-basis", citation: "R1.2.2", ...set(priceBasisRequired) },
    { rule: "statement-sums", citation: "R1.3.1", facts: { total: statement.total } },
    {
      rule: "statement-account",
      citation: "R1.3.1",
      ...(!hasAccount && { notAsked: "rule-not-applicable" }),
    },
    { rule: "statement-papers", citation: "R1.2.4", facts },
    { rule: "quotation-copy", citation: "R1.2.5", ...set(quotationCopied) },
    { rule: "statement-duties", citation: "R1.1", ...set(anyDuty) },
  ];
}
