import { zeroMoney } from "../money/index.js";
import type { EscalationPlan } from "./escalation-plan.js";
import type { EscalationRecord } from "./escalation-record.js";

/**
 * What to keep of a plan once it is carried out, so that the next run plans none of it again: one record for
 * each item of each task, for each deduction and for each charge and item that it covers. When a task is done, record
 * its actions again as `done` on that day.
 *
 * @example
 * import { chinaTradeRegulation, emptyPlan, plainDate, recordsOf } from "receivables";
 *
 * recordsOf(emptyPlan(plainDate("2026-06-30"), chinaTradeRegulation.escalation.policy)); // => []
 */
export function recordsOf({
  asOf: on,
  tasks,
  deductions,
  charges,
}: EscalationPlan): readonly EscalationRecord[] {
  return [
    ...tasks.flatMap(({ items, stage, action }) =>
      items.map(({ item }): EscalationRecord => ({
        kind: "action",
        item,
        stage,
        action,
        state: "planned",
        on,
      })),
    ),
    ...deductions.map(({ item, stage, amount }): EscalationRecord => ({
      kind: "deduction",
      item,
      stage,
      amount,
      on,
    })),
    ...charges.flatMap(({ kind, item, covers, stage, amount }): EscalationRecord[] => [
      { kind, item, stage, amount, on },
      ...covers.map((other) => ({ kind, item: other, stage, amount: zeroMoney(amount.currency), on })),
    ]),
  ];
}
