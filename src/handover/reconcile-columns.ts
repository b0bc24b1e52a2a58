import type { HandoverColumns } from "./handover-columns.js";
import type { HandoverReconciliation, ReconciliationFacts } from "./handover-reconciliation.js";
import { recordAsOf, statusBy } from "./handover-status.js";
import type { HandoverPolicy } from "./handover.policy.js";
import { matchColumns } from "./match-columns.js";
import { reconciled } from "./reconciled.js";

/** What {@link reconcileColumns} reads: the columns, and what else the check goes by. */
export interface ColumnReconciliationFacts extends Pick<
  ReconciliationFacts,
  "doubts" | "found" | "customers" | "asOf"
> {
  readonly columns: HandoverColumns;
}

/**
 * `reconcileHandover` on columns: the same result, byte for byte as JSON. The two lists are joined by the numbers of
 * their items and compared as whole numbers; only items on which they differ are read.
 *
 * @example
 * import { chinaTradeRegulation, handoverColumns, makeHandoverList, plainDate, reconcileColumns } from "receivables";
 *
 * const position = { asOf: plainDate("2026-03-31"), items: [] };
 * const supervisor = { id: "zhao", role: "business-supervisor" };
 * const shares = [{ taker: "li" }];
 * const list = makeHandoverList({ giver: "wang", shares, supervisor, position }, chinaTradeRegulation.handover);
 * const signed = { on: plainDate("2026-03-31"), digest: list.digest, sealed: true };
 * const signatures = [
 *   { role: "giver", by: "wang", ...signed },
 *   { role: "taker", by: "li", ...signed },
 *   { role: "supervisor", by: "zhao", ...signed },
 * ] as const;
 * const columns = handoverColumns({ record: { list, signatures }, position });
 * reconcileColumns({ columns, asOf: plainDate("2026-04-10") }, chinaTradeRegulation.handover).outcome; // => "finished"
 */
export function reconcileColumns(
  facts: ColumnReconciliationFacts,
  policy: HandoverPolicy,
): HandoverReconciliation {
  const { columns, asOf } = facts;
  const { record, digest } = columns;
  const status = statusBy(recordAsOf(record, asOf), digest);
  return reconciled(() => matchColumns(columns, asOf), { ...facts, list: record.list, status }, policy);
}
