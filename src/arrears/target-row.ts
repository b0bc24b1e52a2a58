import type { PlainDate } from "../calendar/index.js";
import { contentId } from "../decision/index.js";
import { type Money, addMoney, compareMoney, maxMoney, subtractMoney, zeroMoney } from "../money/index.js";
import type { CountedRepayment } from "./debt-progress.js";
import type { TargetPlan } from "./target-plans.js";

/** How a target came out: reached in time, reached late, missed so far, or still running. */
export type TargetStatus = "met" | "met-late" | "missed" | "running";

/** A target beside what was done. What was repaid and the shortfall, less the surplus, make what was planned. */
export interface TargetRow {
  readonly id: string;
  readonly debtor: string;
  readonly by: PlainDate;
  readonly planned: Money;
  /** Repaid by the target's last day, or by the day of the report if that is earlier. */
  readonly repaid: Money;
  readonly shortfall: Money;
  readonly surplus: Money;
  readonly status: TargetStatus;
  /** The day on which what was planned was repaid, in time or not; `null` until then. */
  readonly reachedOn: PlainDate | null;
  /** What is still to be repaid for it on the day of the report. */
  readonly toRepay: Money;
}

/** A plan beside the repayments, which come by day. */
export function rowOf(
  { debtor, by, planned }: TargetPlan & { readonly debtor: string },
  repayments: readonly CountedRepayment[],
  asOf: PlainDate,
): TargetRow {
  const zero = zeroMoney(planned.currency);
  let sum = zero;
  let inTime = zero;
  let reachedOn: PlainDate | null = null;
  for (const { on, amount } of repayments) {
    sum = addMoney(sum, amount);
    if (on <= by) inTime = sum;
    if (reachedOn === null && compareMoney(sum, planned) >= 0) reachedOn = on;
  }
  const over = subtractMoney(inTime, planned);
  return {
    id: contentId("target", debtor, planned.currency, by),
    debtor,
    by,
    planned,
    repaid: inTime,
    shortfall: maxMoney(subtractMoney(planned, inTime), zero),
    surplus: maxMoney(over, zero),
    status: statusOf(reachedOn, by, asOf),
    reachedOn,
    toRepay: maxMoney(subtractMoney(planned, sum), zero),
  };
}

function statusOf(reachedOn: PlainDate | null, by: PlainDate, asOf: PlainDate): TargetStatus {
  if (reachedOn !== null) return reachedOn <= by ? "met" : "met-late";
  return asOf > by ? "missed" : "running";
}
