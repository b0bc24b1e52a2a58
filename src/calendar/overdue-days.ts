import { type PlainDate, daysBetween } from "./plain-date.js";

/**
 * Days by which a payment is overdue: 0 on its due date, 1 on the day after, negative before. `null`, which
 * is neither due nor overdue, for what has no due date yet, such as a delivery that is not confirmed.
 *
 * @example
 * import { overdueDays, plainDate } from "receivables";
 *
 * overdueDays(plainDate("2024-02-28"), plainDate("2024-03-01")); // => 2
 * overdueDays(plainDate("2024-02-28"), plainDate("2024-02-28")); // => 0
 * overdueDays(null, plainDate("2024-02-28")); // => null
 */
export function overdueDays(dueOn: PlainDate, asOf: PlainDate): number;
export function overdueDays(dueOn: PlainDate | null, asOf: PlainDate): number | null;
export function overdueDays(dueOn: PlainDate | null, asOf: PlainDate): number | null {
  return dueOn === null ? null : daysBetween(dueOn, asOf);
}
