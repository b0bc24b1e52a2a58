import { type PlainDate, daysBetween, yearOf } from "../calendar/index.js";
import { MisuseError } from "../misuse/index.js";

/**
 * How days become a share of a year. Each counts calendar days: `actual/360` and `actual/365` divide by that
 * number in every year, `actual/actual` by the length of the year that the day is in, 366 for a leap year
 * (ISDA 2006 Definitions, section 4.16 (b)).
 */
export type DayCount = "actual/360" | "actual/365" | "actual/actual";

/** Every day count, for schemas and choice lists. */
export const DAY_COUNTS: readonly DayCount[] = ["actual/360", "actual/365", "actual/actual"];

/** Days in the year that a day is counted in. */
export function daysInYear(day: PlainDate, dayCount: DayCount): number {
  switch (dayCount) {
    case "actual/360":
      return 360;
    case "actual/365":
      return 365;
    case "actual/actual": {
      const { from, to } = yearOf(day);
      return daysBetween(from, to) + 1;
    }
    default:
      throw new MisuseError({
        code: "unknown-day-count",
        field: "policy.dayCount",
        value: dayCount,
        problem: "not a day count",
        remedy: `Use one of ${DAY_COUNTS.join(", ")}.`,
      });
  }
}
