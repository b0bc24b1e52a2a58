import {
  accountMovements,
  compileStatements,
  type Evidence,
  type Ledger,
  monthOf,
  type PlainDate,
  type Signer,
  type Statement,
  type StatementPolicy,
} from "receivables";
import { CURRENCY } from "./yuan.js";

/** What a month's statements are compiled from. */
export interface StatementBooks extends Ledger {
  readonly evidence: Evidence;
}

/** Marketing's clerk makes the statements, the cashier verifies them. */
export const PREPARER: Signer = { id: "M01", department: "marketing" };
export const VERIFIER: Signer = { id: "F03", department: "finance" };

/** The statements of every customer whose account moved, or who got goods, in the month of a day. */
export function statementsOf(
  books: StatementBooks,
  day: PlainDate,
  policy: StatementPolicy,
): readonly Statement[] {
  const period = monthOf(day);
  const accounts = (books.customers ?? [])
    .map(({ id }) => accountMovements(books, { customer: id, currency: CURRENCY, period }))
    .filter(({ movements }) => movements.length > 0);
  return compileStatements(
    { evidence: books.evidence, accounts, period, preparedBy: PREPARER, verifiedBy: VERIFIER },
    policy,
  ).map(({ statement }) => statement);
}
