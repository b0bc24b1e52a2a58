import { Temporal } from "temporal-polyfill";
import { type PlainDate, plainDate } from "./plain-date.js";

/**
 * The day as a `Temporal.PlainDate`, of the runtime where it has one. It is the way out, as {@link plainDate} is
 * the way in.
 *
 * @throws MisuseError `not-a-date`.
 * @example
 * import { plainDate, temporalDate } from "receivables";
 *
 * temporalDate(plainDate("2026-02-28")).weekOfYear; // => 9
 */
export function temporalDate(date: PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(plainDate(date));
}
