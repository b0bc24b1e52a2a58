import { MisuseError } from "../misuse/index.js";
import { endOfMonth, startOfMonth } from "./month-day.js";
import { type PlainDate, addDays, addMonths, daysBetween } from "./plain-date.js";

/** Days from one to another, both included. */
export interface Period {
  readonly from: PlainDate;
  /** Not before `from`. */
  readonly to: PlainDate;
}

/** Periods of equal length, one after the other without end in both directions. */
export interface Cycle {
  /** The first day of one of the periods. */
  readonly anchor: PlainDate;
  /** Length of each, 1 or more. */
  readonly days: number;
}

/**
 * The calendar month of a day.
 *
 * @example
 * import { monthOf, plainDate } from "receivables";
 *
 * monthOf(plainDate("2024-02-10")); // => { from: "2024-02-01", to: "2024-02-29" }
 */
export function monthOf(date: PlainDate): Period {
  return { from: startOfMonth(date), to: endOfMonth(date) };
}

/**
 * The calendar quarter of a day.
 *
 * @example
 * import { plainDate, quarterOf } from "receivables";
 *
 * quarterOf(plainDate("2026-05-10")); // => { from: "2026-04-01", to: "2026-06-30" }
 */
export function quarterOf(date: PlainDate): Period {
  const monthsIn = (Number(date.slice(5, 7)) - 1) % 3;
  const from = addMonths(startOfMonth(date), -monthsIn);
  return { from, to: endOfMonth(addMonths(from, 2)) };
}

/**
 * The calendar year of a day.
 *
 * @example
 * import { plainDate, yearOf } from "receivables";
 *
 * yearOf(plainDate("2026-05-10")); // => { from: "2026-01-01", to: "2026-12-31" }
 */
export function yearOf(date: PlainDate): Period {
  const year = date.slice(0, 4);
  return { from: `${year}-01-01` as PlainDate, to: `${year}-12-31` as PlainDate };
}

/**
 * The period of a cycle that a day is in, also before the anchor.
 *
 * @throws MisuseError `cycle-too-short` for a length that is not a whole number of 1 or more.
 * @example
 * import { cycleOf, plainDate } from "receivables";
 *
 * const tenDays = { anchor: plainDate("2026-01-01"), days: 10 };
 * cycleOf(plainDate("2026-01-11"), tenDays); // => { from: "2026-01-11", to: "2026-01-20" }
 */
export function cycleOf(date: PlainDate, { anchor, days }: Cycle): Period {
  if (!Number.isSafeInteger(days) || days < 1) {
    throw new MisuseError({
      code: "cycle-too-short",
      field: "days",
      value: days,
      problem: "not a whole number of 1 or more",
      remedy: "Give the length of the cycle in days.",
    });
  }
  const from = addDays(anchor, Math.floor(daysBetween(anchor, date) / days) * days);
  return { from, to: addDays(from, days - 1) };
}

/**
 * Whether a day is in a period; its first and last day are.
 *
 * @example
 * import { monthOf, periodContains, plainDate } from "receivables";
 *
 * periodContains(monthOf(plainDate("2026-02-10")), plainDate("2026-02-28")); // => true
 */
export function periodContains(period: Period, date: PlainDate): boolean {
  return period.from <= date && date <= period.to;
}

/**
 * The period that begins on the day after another ends.
 *
 * @param periodOf - gives the period of a day: `monthOf`, `quarterOf`, `yearOf`, or
 *   `(day) => cycleOf(day, cycle)`.
 * @example
 * import { monthOf, nextPeriod, plainDate } from "receivables";
 *
 * nextPeriod(monthOf(plainDate("2026-01-31")), monthOf); // => { from: "2026-02-01", to: "2026-02-28" }
 */
export function nextPeriod(period: Period, periodOf: (date: PlainDate) => Period): Period {
  return periodOf(addDays(period.to, 1));
}
