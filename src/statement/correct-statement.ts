import type { DecimalString } from "../money/index.js";
import { sumOf } from "./check-arithmetic.js";
import { compileStatement, type StatementSigners } from "./compile-statement.js";
import type { Statement, StatementAccount } from "./statement.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { VerificationFacts } from "./verify-statement.js";

/**
 * The statement as it should have been: the lines that its evidence supports, the account of the ledger or, where that
 * is not given, the opening from the last closing if it is known, and the sums made anew. It is a new paper and needs its own signers.
 *
 * @throws MisuseError as `compileStatement`.
 * @example
 * import { correctStatement, net30, plainDate, type Statement } from "receivables";
 *
 * const period = { from: plainDate("2026-05-01"), to: plainDate("2026-05-31") };
 * const line = { document: "DN-1", item: "BOOK-7", quantity: "12", unitPrice: "2.50", amount: "30.00" };
 * const statement: Statement = { customer: "C1", currency: "USD", period, lines: [line], total: "30.00" };
 * correctStatement({ statement, evidence: { notes: [] } }, net30.statement).total; // => "0.00"
 */
export function correctStatement(
  { statement, evidence, previousClosing, ...given }: VerificationFacts & StatementSigners,
  policy: StatementPolicy,
): Statement {
  const { customer, currency, period, account } = statement;
  const corrected = compileStatement({ customer, currency, period, evidence, ...given }, policy).statement;
  if (account === undefined || given.account !== undefined) return corrected;
  return {
    ...corrected,
    account: correctedAccount(account, previousClosing?.amount ?? account.opening, currency),
  };
}

function correctedAccount(
  { movements }: StatementAccount,
  opening: DecimalString,
  currency: string,
): StatementAccount {
  const amounts = movements.map(({ amount }) => amount);
  return { opening, movements, closing: sumOf(currency, [opening, ...amounts]) };
}
