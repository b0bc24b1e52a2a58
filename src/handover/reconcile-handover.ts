import { MisuseError } from "../misuse/index.js";
import type { HandoverReconciliation, ReconciliationFacts } from "./handover-reconciliation.js";
import { handoverStatus, recordAsOf } from "./handover-status.js";
import type { HandoverPolicy } from "./handover.policy.js";
import { matchHandover } from "./match-handover.js";
import { reconciled } from "./reconciled.js";
import { refuseOtherDay } from "./refuse-other-day.js";

/**
 * Checks a complete handover item by item against the ledger and the customers' confirmations, says what is still
 * to check and by when, and names for every difference the one who answers for it, or the two who do jointly, with
 * the ground (Art. 32, 36, 39). Undisputed items are the taker's to collect. An incomplete handover is not checked;
 * the reason says so.
 *
 * @throws MisuseError `position-of-another-day` unless the position is as of the day on the list;
 *   `status-of-another-record` for a status of another handover, or of a later day.
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
  refuseOtherStatus(facts);
  const { status = handoverStatus(recordAsOf(record, asOf)) } = facts;
  return reconciled(() => matchHandover(facts), { ...facts, list: record.list, status }, policy);
}

function refuseOtherStatus({ record, status, asOf }: ReconciliationFacts): void {
  if (status === undefined) return;
  const { handover, completedOn } = status;
  if (handover === record.list.id && (completedOn === null || completedOn <= asOf)) return;
  throw new MisuseError({
    code: "status-of-another-record",
    field: "status",
    value: handover,
    problem: `not where ${record.list.id} stands as of ${asOf}`,
    remedy:
      "Pass what handoverStatus says of this record without the signatures of later days, or leave it out.",
  });
}
