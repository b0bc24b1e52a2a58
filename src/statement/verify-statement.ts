import type { Evidence } from "./evidence.js";
import type { StatementClaim } from "./statement-claim.js";
import { statementColumns } from "./statement-columns.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { StatementVerification } from "./statement-verification.js";
import { verifyColumns } from "./verify-columns.js";

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
  const [verification] = verifyStatements({ claims: [claim], evidence }, policy);
  return verification as StatementVerification;
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
  return verifyColumns(statementColumns({ claims, evidence }), policy);
}
