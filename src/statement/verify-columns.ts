import { remainderOf, screening } from "./remainder-columns.js";
import type { StatementColumns } from "./statement-columns.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { StatementVerification } from "./statement-verification.js";
import { verifyRemainder } from "./verify-remainder.js";

/**
 * Verifies statements in columns, with the results of `verifyStatements`: the same bytes as JSON. Lines that agree with
 * their goods in every respect are told by their columns alone, one statement after the other; all others go the way that
 * those of a single statement go.
 *
 * @throws MisuseError as `verifyStatement`.
 * @example
 * import { monthOf, net30, plainDate, type Statement, statementColumns, verifyColumns } from "receivables";
 *
 * const period = monthOf(plainDate("2026-05-01"));
 * const statement: Statement = { customer: "C1", currency: "USD", period, lines: [], total: "9.00" };
 * const columns = statementColumns({ claims: [{ statement }], evidence: { notes: [] } });
 * verifyColumns(columns, net30.statement).map(({ verdict }) => verdict); // => ["differs"]
 */
export function verifyColumns(
  columns: StatementColumns,
  policy: StatementPolicy,
): readonly StatementVerification[] {
  const by = screening(columns, policy);
  return columns.claims.map((claim, i) => verifyRemainder(claim, remainderOf(by, i), columns.index, policy));
}
