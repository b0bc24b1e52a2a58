import { MisuseError } from "../misuse/index.js";
import { dayMonthsAfter, dayOfNumber, daysOf, numberOfDay } from "./day-number.js";

/** A calendar day, `YYYY-MM-DD`, of years 0001 to 9999. Such strings sort as the days do. */
export type PlainDate = string & { readonly brand: "PlainDate" };

/**
 * What {@link plainDate} takes: an ISO string or a `Temporal.PlainDate`, native or of any polyfill. One of
 * another calendar system is the same day in the ISO calendar.
 */
export type PlainDateInput =
  | string
  | {
      readonly [Symbol.toStringTag]: "Temporal.PlainDate";
      toString(options?: { readonly calendarName?: "never" }): string;
    };

/**
 * A calendar day.
 *
 * @param field - names the value in an error.
 * @throws MisuseError `not-a-date` for anything that is not a real day: `2026-02-30`, a `Date`, a timestamp.
 * @example
 * import { plainDate } from "receivables";
 *
 * plainDate("2026-02-28"); // => "2026-02-28"
 */
export function plainDate(value: PlainDateInput, field = "date"): PlainDate {
  const text = isTemporal(value) ? value.toString({ calendarName: "never" }) : value;
  if (typeof text !== "string" || !isPlainDate(text)) throw notADate(value, field);
  return text;
}

/**
 * Whether a text is a real calendar day written `YYYY-MM-DD`.
 *
 * @example
 * import { isPlainDate } from "receivables";
 *
 * isPlainDate("2026-02-29"); // => false
 */
export function isPlainDate(text: string): text is PlainDate {
  return numberOfDay(text) !== undefined;
}

/**
 * `-1`, `0` or `1` as the first day is before, on or after the second.
 *
 * @example
 * import { compareDates, plainDate } from "receivables";
 *
 * compareDates(plainDate("2026-01-31"), plainDate("2026-02-01")); // => -1
 */
export function compareDates(a: PlainDate, b: PlainDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The earlier of two days.
 *
 * @example
 * import { earlierOf, plainDate } from "receivables";
 *
 * earlierOf(plainDate("2026-01-31"), plainDate("2026-02-01")); // => "2026-01-31"
 */
export function earlierOf(a: PlainDate, b: PlainDate): PlainDate {
  return a <= b ? a : b;
}

/**
 * The later of two days.
 *
 * @example
 * import { laterOf, plainDate } from "receivables";
 *
 * laterOf(plainDate("2026-01-31"), plainDate("2026-02-01")); // => "2026-02-01"
 */
export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a >= b ? a : b;
}

/**
 * Calendar days from one day to another; negative when the second is earlier.
 *
 * @example
 * import { daysBetween, plainDate } from "receivables";
 *
 * daysBetween(plainDate("2024-02-28"), plainDate("2024-03-01")); // => 2
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The day a number of days later, or earlier for a negative number.
 *
 * @throws MisuseError `not-an-integer`, `date-out-of-range` beyond the years 0001 to 9999.
 * @example
 * import { addDays, plainDate } from "receivables";
 *
 * addDays(plainDate("2024-02-28"), 2); // => "2024-03-01"
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  refuseFraction(days, "days");
  const number = dayNumber(date) + days;
  if (number < FIRST_NUMBER || number > LAST_NUMBER) throw outOfRange(date, days, "days");
  return dayOfNumber(number) as PlainDate;
}

/**
 * The same day a number of months later, or the month's last day where it has no such day.
 *
 * @throws MisuseError `not-an-integer`, `date-out-of-range` beyond the years 0001 to 9999.
 * @example
 * import { addMonths, plainDate } from "receivables";
 *
 * addMonths(plainDate("2024-01-31"), 1); // => "2024-02-29"
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  refuseFraction(months, "months");
  const text = dayMonthsAfter(plainDate(date), months);
  if (text === undefined) throw outOfRange(date, months, "months");
  return text as PlainDate;
}

/**
 * 1 for Monday to 7 for Sunday.
 *
 * @example
 * import { dayOfWeek, plainDate } from "receivables";
 *
 * dayOfWeek(plainDate("2024-02-29")); // => 4
 */
export function dayOfWeek(date: PlainDate): number {
  const sinceThursday = dayNumber(date);
  return ((((sinceThursday + 3) % 7) + 7) % 7) + 1;
}

/** Number of days in the date's month; the date's own day is not looked at. */
export function daysInMonth(date: PlainDate): number {
  return daysOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}

/**
 * The number of a day, counted from 1970-01-01, which is 0; days before it are negative.
 *
 * @throws MisuseError `not-a-date`.
 * @example
 * import { dayNumber, plainDate } from "receivables";
 *
 * dayNumber(plainDate("1970-02-01")); // => 31
 */
export function dayNumber(date: PlainDate): number {
  const number = numberOfDay(date);
  if (number === undefined) throw notADate(date, "date");
  return number;
}

/**
 * The day of a number that {@link dayNumber} gives.
 *
 * @throws MisuseError `not-an-integer`, `date-out-of-range` beyond the years 0001 to 9999.
 * @example
 * import { dateOfDayNumber } from "receivables";
 *
 * dateOfDayNumber(-1); // => "1969-12-31"
 */
export function dateOfDayNumber(number: number): PlainDate {
  return addDays(EPOCH, number);
}

const EPOCH = "1970-01-01" as PlainDate;
const FIRST_NUMBER = -719_162;
const LAST_NUMBER = 2_932_896;

function refuseFraction(amount: number, unit: "days" | "months"): void {
  if (Number.isInteger(amount)) return;
  throw new MisuseError({
    code: "not-an-integer",
    field: unit,
    value: amount,
    problem: "not a whole number",
    remedy: `Count in whole ${unit}.`,
  });
}

function outOfRange(date: PlainDate, amount: number, unit: "days" | "months"): MisuseError {
  return new MisuseError({
    code: "date-out-of-range",
    field: unit,
    value: amount,
    problem: `leads from ${date} beyond the years 0001 to 9999`,
    remedy: "Check the number and its unit.",
  });
}

function notADate(value: unknown, field: string): MisuseError {
  return new MisuseError({
    code: "not-a-date",
    field,
    value,
    problem: "not a calendar day",
    remedy: `Pass "YYYY-MM-DD" or a Temporal.PlainDate; a Date has a time zone, which is yours to decide.`,
  });
}

function isTemporal(value: unknown): value is Exclude<PlainDateInput, string> {
  return (
    typeof value === "object" &&
    value !== null &&
    (value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag] === "Temporal.PlainDate"
  );
}
