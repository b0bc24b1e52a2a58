import { type PlainDate, daysBetween } from "../calendar/index.js";
import {
  type DecimalString,
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
} from "../money/index.js";
import type { PastPayment } from "./dealings.js";
import { type RateBook, converted } from "./rate-book.js";

/** How reliably a customer has paid. */
export interface PaymentRecord {
  /** Share of what fell due that was paid on time, by amount; rounded down to 4 places. */
  readonly onTimeShare: DecimalString;
  /** Days late, weighted by amount, 0 for what was on time; rounded up to 2 places. */
  readonly averageDaysLate: DecimalString;
}

/** The record that payments make; `undefined` for none. Payments whose currency has no rate are passed over. */
export function paymentRecord(
  payments: readonly PastPayment[],
  book: RateBook,
  asOf: PlainDate,
): PaymentRecord | undefined {
  let [whole, onTime, amountDays] = ["0", "0", "0"];
  for (const { dueOn, paidOn, amount } of payments) {
    const weight = converted(amount, book)?.amount ?? "0";
    const late = Math.max(0, daysBetween(dueOn, paidOn ?? asOf));
    whole = addDecimals(whole, weight);
    if (late === 0 && paidOn !== null) onTime = addDecimals(onTime, weight);
    amountDays = addDecimals(amountDays, multiplyDecimals(weight, String(late)));
  }
  if (compareDecimals(whole, "0") <= 0) return undefined;
  return {
    onTimeShare: divideDecimals(onTime, whole, 4, "down"),
    averageDaysLate: divideDecimals(amountDays, whole, 2, "up"),
  };
}
