import { MisuseError } from "../misuse/index.js";
import { type PlainDate, daysInMonth } from "./plain-date.js";

/**
 * The first day of the date's month.
 *
 * @example
 * import { plainDate, startOfMonth } from "receivables";
 *
 * startOfMonth(plainDate("2024-02-10")); // => "2024-02-01"
 */
export function startOfMonth(date: PlainDate): PlainDate {
  return dayOfMonth(date, 1);
}

/**
 * The last day of the date's month.
 *
 * @example
 * import { endOfMonth, plainDate } from "receivables";
 *
 * endOfMonth(plainDate("2024-02-10")); // => "2024-02-29"
 */
export function endOfMonth(date: PlainDate): PlainDate {
  return dayOfMonth(date, 31);
}

/**
 * A day of the date's month: the given one, or the month's last where it is shorter.
 *
 * @param day - 1 to 31.
 * @param field - names the day in an error.
 * @throws MisuseError `not-a-day-of-month`.
 * @example
 * import { dayOfMonth, plainDate } from "receivables";
 *
 * dayOfMonth(plainDate("2026-04-10"), 31); // => "2026-04-30"
 */
export function dayOfMonth(date: PlainDate, day: number, field = "day"): PlainDate {
  if (!Number.isInteger(day) || day < 1 || day > 31) {
    throw new MisuseError({
      code: "not-a-day-of-month",
      field,
      value: day,
      problem: "not a day of a month",
      remedy: "Give a whole number from 1 to 31; 31 is the last day of every month.",
    });
  }
  const clamped = Math.min(day, daysInMonth(date));
  return `${date.slice(0, 8)}${String(clamped).padStart(2, "0")}` as PlainDate;
}
