import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";
import type { RegisteredDebt } from "./debt-register.js";

/** A part of a repayment that settles a debt. */
export interface CountedRepayment {
  readonly repayment: string;
  readonly on: PlainDate;
  readonly amount: Money;
}

/** Where one debt stands. What was repaid and what is open make its amount. */
export interface DebtProgress {
  readonly debt: RegisteredDebt;
  /** Both sides or a court had confirmed it by the day of the report. */
  readonly confirmed: boolean;
  /** It counts in both halves of the clearance rate. */
  readonly counts: boolean;
  readonly repaid: Money;
  readonly open: Money;
  /** The day of the last repayment; `null` while something is open. */
  readonly clearedOn: PlainDate | null;
  /** By day, then id. */
  readonly repayments: readonly CountedRepayment[];
}
