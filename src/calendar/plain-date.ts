import { Temporal } from "temporal-polyfill";
import { MisuseError } from "../misuse/index.js";

/** A calendar day, `YYYY-MM-DD`, of years 0001 to 9999. Such strings sort as the days do. */
export type PlainDate = string & { readonly brand: "PlainDate" };

/** What {@link plainDate} takes: an ISO string or a `Temporal.PlainDate`, native or of any polyfill. */
export type PlainDateInput =
  | string
  | { readonly [Symbol.toStringTag]: "Temporal.PlainDate"; toString(): string };

/**
 * A calendar day.
 *
 * @throws MisuseError `not-a-date` for anything that is not a real day: `2026-02-30`, a `Date`, a timestamp.
 * @example
 * import { plainDate } from "receivables";
 *
 * plainDate("2026-02-28"); // => "2026-02-28"
 */
export function plainDate(value: PlainDateInput, field = "date"): PlainDate {
  const text = typeof value === "string" ? value : isTemporal(value) ? value.toString() : undefined;
  if (text === undefined || !isPlainDate(text)) {
    throw new MisuseError({
      code: "not-a-date",
      field,
      value,
      problem: "not a calendar day",
      remedy: `Pass "YYYY-MM-DD" or a Temporal.PlainDate; a Date has a time zone, which is yours to decide.`,
    });
  }
  return text;
}

/** Whether a text is a real calendar day written `YYYY-MM-DD`. */
export function isPlainDate(text: string): text is PlainDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** `-1`, `0` or `1` as the first day is before, on or after the second. */
export function compareDates(a: PlainDate, b: PlainDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The earlier of two days. */
export function earlierOf(a: PlainDate, b: PlainDate): PlainDate {
  return a <= b ? a : b;
}

/** The later of two days. */
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
  return from === to ? 0 : temporal(from).until(temporal(to)).days;
}

/** The day a number of days later, or earlier for a negative number. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return plain(temporal(date).add({ days }));
}

/**
 * The same day a number of months later, or the month's last day where it has no such day.
 *
 * @example
 * import { addMonths, plainDate } from "receivables";
 *
 * addMonths(plainDate("2024-01-31"), 1); // => "2024-02-29"
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return plain(temporal(date).add({ months }));
}

/** The first day of the date's month. */
export function startOfMonth(date: PlainDate): PlainDate {
  return `${date.slice(0, 8)}01` as PlainDate;
}

/** The last day of the date's month. */
export function endOfMonth(date: PlainDate): PlainDate {
  return dayOfMonth(date, 31);
}

/** A day of the date's month: the given one, or the month's last where it is shorter. */
export function dayOfMonth(date: PlainDate, day: number): PlainDate {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const clamped = Math.min(day, daysIn(year, month));
  return `${date.slice(0, 8)}${String(clamped).padStart(2, "0")}` as PlainDate;
}

/** 1 for Monday to 7 for Sunday. */
export function dayOfWeek(date: PlainDate): number {
  return temporal(date).dayOfWeek;
}

function temporal(date: PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}

function plain(date: Temporal.PlainDate): PlainDate {
  return plainDate(date.toString());
}

function isTemporal(value: unknown): value is { toString(): string } {
  return (
    typeof value === "object" &&
    value !== null &&
    (value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag] === "Temporal.PlainDate"
  );
}

function daysIn(year: number, month: number): number {
  return Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}
