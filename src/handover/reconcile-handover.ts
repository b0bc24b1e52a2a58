import { MisuseError } from "../misuse/index.js";
import type { HandoverReconciliation, ReconciliationFacts } from "./handover-reconciliation.js";
import { handoverStatus, recordAsOf } from "./handover-status.js";
import type { HandoverPolicy } from "./handover.policy.js";
import { matchHandover } from "./match-handover.js";
import { reconciled } from "./reconciled.js";

/**
 * Checks a complete handover item by item against the ledger and the customers' confirmations, says what is still
 * to check and by when, and names for every difference the one who answers for it, or the two who do jointly, with
 * the ground (Art. 32, 36, 39). Undisputed items are the taker's to collect. An incomplete handover is not checked;
 * the reason says so.
 *
 * @throws MisuseError `position-of-another-day` unless the position is as of the day on the list.
 * @example
 * import { chinaTradeRegulation, makeHandoverList, plainDate, reconcileHandover } from "receivables";
 *
 * const position = { asOf: plainDate("2026-03-31"), items: [] };
 * const list = makeHandoverList(
 *   {
 *     giver: "wang",
 *     shares: [{ taker: "li" }],
 *     supervisor: { id: "zhao", role: "business-supervisor" },
 *     position,
 *   },
 *   chinaTradeRegulation.handover,
 * );
 * const signed = { on: plainDate("2026-03-31"), digest: list.digest, sealed: true };
 * const record = {
 *   list,
 *   signatures: [
 *     { role: "giver", by: "wang", ...signed },
 *     { role: "taker", by: "li", ...signed },
 *     { role: "supervisor", by: "zhao", ...signed },
 *   ],
 * } as const;
 * const facts = { record, position, asOf: plainDate("2026-04-10") };
 * const { outcome, checkBy } = reconcileHandover(facts, chinaTradeRegulation.handover);
 * outcome; // => "finished"
 * checkBy; // => "2026-04-30"
 */
export function reconcileHandover(
  facts: ReconciliationFacts,
  policy: HandoverPolicy,
): HandoverReconciliation {
  refuseOtherDay(facts);
  const { record, asOf } = facts;
  const status = handoverStatus(recordAsOf(record, asOf));
  return reconciled(() => matchHandover(facts), { ...facts, list: record.list, status }, policy);
}

/** Refuses a position that is not of the day of the handover. */
export function refuseOtherDay({ record, position }: Pick<ReconciliationFacts, "record" | "position">): void {
  const { on } = record.list;
  if (position.asOf === on) return;
  throw new MisuseError({
    code: "position-of-another-day",
    field: "position.asOf",
    value: position.asOf,
    problem: `the list is as of ${on}`,
    remedy:
      "Pass the ledger's position as of the day of the handover, so that later payments are no differences.",
  });
}
