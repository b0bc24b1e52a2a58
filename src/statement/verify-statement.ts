import { type Money, subtractDecimals } from "../money/index.js";
import { billedLine } from "./billed-line.js";
import { checkAccount } from "./check-account.js";
import { checkArithmetic, sumOf } from "./check-arithmetic.js";
import { checkDuties } from "./check-duties.js";
import { checkPapers } from "./check-papers.js";
import type { StatedAccount } from "./compile-statement.js";
import type { Evidence } from "./evidence.js";
import { type EvidenceIndex, indexEvidence } from "./evidence-index.js";
import { findUnmatched } from "./find-unmatched.js";
import { judgePair } from "./judge-pair.js";
import { matchLines } from "./match-lines.js";
import { isInScope, notedGoods } from "./noted-goods.js";
import { closingOf, type Statement } from "./statement.js";
import type { StatementPolicy } from "./statement.policy.js";
import { type Found, identified } from "./statement-finding.js";
import { verdictOf } from "./statement-verdict.js";
import type { StatementVerification } from "./statement-verification.js";

/** A statement to be verified. */
export interface StatementClaim {
  readonly statement: Statement;
  /**
   * The closing of the customer's last statement in this currency. Without it, the opening is compared with the
   * account in the ledger, or not at all where that is not given either.
   */
  readonly previousClosing?: Money;
  /** The customer's account over the period, from the ledger. Without it, movements are only added up. */
  readonly account?: StatedAccount;
}

/** A statement and its written basis; evidence of other customers, days and currencies may be among it. */
export interface VerificationFacts extends StatementClaim {
  readonly evidence: Evidence;
}

/**
 * Verifies a statement line by line against delivery notes, return notes, quotations and price lists (R1.3.1,
 * R1.3.2), its arithmetic, its account against the ledger's, its papers (R1.2.4) and its people (R1.1).
 *
 * Every mistake is one finding: a wrong price whose amount was reckoned from it is `price-differs` and not also
 * `amount-differs`, which is a line's own arithmetic; a price changed without its amount is both. The total is
 * compared with the amounts as they stand.
 *
 * @throws MisuseError `not-a-decimal` and its like for figures that are none, `unknown-currency`,
 *   `currency-mismatch` for a previous closing or an account in another currency.
 * @example
 * import { net30, plainDate, type Note, type Statement, verifyStatement } from "receivables";
 *
 * const period = { from: plainDate("2026-05-01"), to: plainDate("2026-05-31") };
 * const paper = { form: "original", signed: true, sealed: true } as const;
 * const note: Note = {
 *   ...paper,
 *   kind: "delivery",
 *   id: "DN-1",
 *   customer: "C1",
 *   date: plainDate("2026-05-08"),
 *   currency: "USD",
 *   lines: [{ item: "BOOK-7", quantity: "10", unitPrice: "2.50" }],
 * };
 * const line = { document: "DN-1", item: "BOOK-7", quantity: "12", unitPrice: "2.50", amount: "30.00" };
 * const statement: Statement = { customer: "C1", currency: "USD", period, lines: [line], total: "30.00" };
 * const { verdict, findings, totals } = verifyStatement({ statement, evidence: { notes: [note] } }, net30.statement);
 * verdict; // => "differs"
 * findings.map(({ code, expected, actual }) => [code, expected, actual]); // => [["quantity-differs", "10", "12"]]
 * totals.difference; // => "5.00"
 */
export function verifyStatement(
  { evidence, ...claim }: VerificationFacts,
  policy: StatementPolicy,
): StatementVerification {
  return verifyClaim(claim, indexEvidence(evidence), policy);
}

/**
 * Verifies many statements against one body of evidence, each as {@link verifyStatement} does; the evidence is
 * gone through once. The results are in the order of the statements.
 *
 * @throws MisuseError as {@link verifyStatement}.
 * @example
 * import { monthOf, net30, plainDate, type Statement, verifyStatements } from "receivables";
 *
 * const period = monthOf(plainDate("2026-05-01"));
 * const statement: Statement = { customer: "C1", currency: "USD", period, lines: [], total: "9.00" };
 * const [first] = verifyStatements({ claims: [{ statement }], evidence: { notes: [] } }, net30.statement);
 * first?.findings.map(({ code }) => code); // => ["total-differs"]
 */
export function verifyStatements(
  { claims, evidence }: { readonly claims: readonly StatementClaim[]; readonly evidence: Evidence },
  policy: StatementPolicy,
): readonly StatementVerification[] {
  const index = indexEvidence(evidence);
  return claims.map((claim) => verifyClaim(claim, index, policy));
}

function verifyClaim(
  { statement, previousClosing, account }: StatementClaim,
  index: EvidenceIndex,
  policy: StatementPolicy,
): StatementVerification {
  const { customer, currency, period } = statement;
  const notes = index.notesByCustomer.get(customer) ?? [];
  const goods = notes.flatMap((note) => notedGoods(note, index, policy));
  const arithmetic = checkArithmetic(statement, previousClosing, policy);
  const matching = matchLines(statement, goods, index.sizes, policy);
  const inScope = goods.filter(({ note }) => isInScope(statement, note));
  const judging = { scope: statement, index, policy };
  const found: Found[] = [
    ...arithmetic,
    ...checkAccount(statement, account, { openingChecked: previousClosing !== undefined, policy }),
    ...matching.pairs.flatMap((pair) => judgePair(pair, judging)),
    ...findUnmatched(matching, statement, index),
    ...checkPapers(
      inScope.map(({ note }) => note),
      inScope.flatMap(({ price }) => price?.quotation ?? []),
      policy,
    ),
    ...checkDuties(statement, policy),
  ];
  const amounts = inScope.flatMap((entry) => billedLine(entry, index.sizes, policy)?.amount ?? []);
  const [stated, evidenced] = [sumOf(currency, [statement.total]), sumOf(currency, amounts)];
  return {
    customer,
    currency,
    period,
    verdict: verdictOf(found),
    findings: identified(found, statement),
    closing: sumOf(currency, [closingOf(statement)]),
    totals: { stated, evidenced, difference: sumOf(currency, [stated, subtractDecimals("0", evidenced)]) },
    policy: policy.policy,
  };
}
