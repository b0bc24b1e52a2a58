import { type DecimalString, addDecimals, compareDecimals } from "../money/index.js";
import type { BusinessDayConvention } from "./adjust-to-business-day.js";

/** Due on the day of issue: the customer pays when the invoice arrives. */
export interface DueOnReceipt {
  readonly kind: "due-on-receipt";
}

/** Due a number of days after the day of issue; 0 is the day itself. */
export interface NetDays {
  readonly kind: "net";
  /** Calendar days, 0 or more. */
  readonly days: number;
}

/** Due a number of days after the last day of the month of issue; 0 is that last day. */
export interface NetAfterMonthEnd {
  readonly kind: "net-after-month-end";
  /** Calendar days, 0 or more. */
  readonly days: number;
}

/** Due on a day of a later month, or on that month's last day where it is shorter. */
export interface DayOfMonth {
  readonly kind: "day-of-month";
  /** 1 to 31; 31 is the last day of every month. */
  readonly day: number;
  /** Months after the month of issue, 1 or more: 1 is the next month. */
  readonly months: number;
}

/**
 * 月结: what is issued up to and with the closing day is settled together, what is issued later belongs to
 * the next closing. Due by a rule that counts from the closing.
 */
export interface MonthlySettlement {
  readonly kind: "monthly-settlement";
  /** 1 to 31; in a shorter month the closing is its last day, so that 31 is always the month's end. */
  readonly closingDay: number;
  /** Counts from the closing as if the invoice were issued on it. */
  readonly due: NetDays | NetAfterMonthEnd | DayOfMonth;
}

/** Due a number of days after the customer confirmed the delivery; without a due date until then. */
export interface OnDeliveryConfirmation {
  readonly kind: "on-delivery-confirmation";
  /** Calendar days, 0 or more. */
  readonly days: number;
}

/** When one amount is due. */
export type DueRule =
  | DueOnReceipt
  | NetDays
  | NetAfterMonthEnd
  | DayOfMonth
  | MonthlySettlement
  | OnDeliveryConfirmation;

/** A part of an amount, due by its own rule. */
export interface InstalmentTerms {
  /** More than 0; may have decimals. */
  readonly percent: DecimalString;
  readonly due: DueRule;
}

/** Due in parts. The percentages sum to exactly 100. */
export interface Instalments {
  readonly kind: "instalments";
  readonly instalments: readonly InstalmentTerms[];
}

/** When an amount is due, in one sum or in parts. */
export type PaymentTerms = (DueRule | Instalments) & {
  /** Moves each due date off days without business, by a calendar that the caller gives. Without it, due dates stand. */
  readonly businessDays?: BusinessDayConvention;
};

/** Whether each percentage is more than 0 and all sum to exactly 100. */
export function sumToWhole(instalments: readonly InstalmentTerms[]): boolean {
  return (
    instalments.every(({ percent }) => compareDecimals(percent, "0") > 0) &&
    compareDecimals(
      instalments.reduce((sum, { percent }) => addDecimals(sum, percent), "0"),
      "100",
    ) === 0
  );
}
