import { compareText } from "../decision/index.js";
import type { AccountMovements } from "../ledger/index.js";
import { type CompiledStatement, compileFrom, type StatementSigners } from "./compile-statement.js";
import type { Evidence } from "./evidence.js";
import { indexEvidence } from "./evidence-index.js";
import { isInScope, type StatementScope } from "./noted-goods.js";
import type { StatementPolicy } from "./statement.policy.js";

/** What the statements of many customers are made of. */
export interface BulkCompilationFacts extends StatementSigners, Pick<StatementScope, "period"> {
  readonly evidence: Evidence;
  readonly accounts?: readonly Pick<AccountMovements, "customer" | "currency" | "opening" | "movements">[];
}

/**
 * Makes a statement for each customer and currency with notes in the period or an account, each as
 * `compileStatement` does, in the order of customer and currency. The evidence is gone through once.
 *
 * @throws MisuseError as `compileStatement`.
 * @example
 * import { compileStatements, money, monthOf, net30, plainDate } from "receivables";
 *
 * const period = monthOf(plainDate("2026-05-01"));
 * const account = { customer: "C1", currency: "USD", opening: money("80.00", "USD"), movements: [] };
 * const compiled = compileStatements({ evidence: { notes: [] }, period, accounts: [account] }, net30.statement);
 * compiled.map(({ statement }) => statement.account?.closing); // => ["80.00"]
 */
export function compileStatements(
  { evidence, accounts = [], period, ...signers }: BulkCompilationFacts,
  policy: StatementPolicy,
): readonly CompiledStatement[] {
  const index = indexEvidence(evidence);
  const stated = new Map(accounts.map((account) => [ownerKey(account), account]));
  const owners = new Map<string, StatementScope>();
  for (const { customer, currency } of accounts)
    owners.set(ownerKey({ customer, currency }), { customer, currency, period });
  for (const note of evidence.notes) {
    const scope = { customer: note.customer, currency: note.currency, period };
    if (isInScope(scope, note)) owners.set(ownerKey(scope), scope);
  }
  return [...owners]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, scope]) => {
      const account = stated.get(key);
      return compileFrom(index, { ...scope, ...signers, ...(account !== undefined && { account }) }, policy);
    });
}

function ownerKey({ customer, currency }: Pick<StatementScope, "customer" | "currency">): string {
  return `${customer}\n${currency}`;
}
