import { MisuseError } from "../misuse/index.js";
import { type PlainDate, addDays, dayOfWeek, earlierOf, laterOf } from "./plain-date.js";

const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** The days on which business is done, as the caller's country, bank or firm has them. */
export interface BusinessCalendar {
  /** Weekdays without business, 1 for Monday to 7 for Sunday; `[6, 7]` in most countries. */
  readonly weekend: readonly number[];
  /** Days without business, whatever their weekday. */
  readonly holidays: readonly PlainDate[];
  /** Make-up working days 调休: days with business, whatever their weekday. None of them is also a holiday. */
  readonly workingDays: readonly PlainDate[];
}

/**
 * Whether business is done on a day.
 *
 * @throws MisuseError `not-a-weekday` for a calendar whose weekend is not in numbers from 1 to 7.
 * @example
 * import { isBusinessDay, plainDate } from "receivables";
 *
 * const calendar = {
 *   weekend: [6, 7],
 *   holidays: [plainDate("2026-10-01")],
 *   workingDays: [plainDate("2026-10-10")], // a Saturday
 * };
 * isBusinessDay(plainDate("2026-10-01"), calendar); // => false
 * isBusinessDay(plainDate("2026-10-10"), calendar); // => true
 */
export function isBusinessDay(date: PlainDate, calendar: BusinessCalendar): boolean {
  if (calendar.workingDays.includes(date)) return true;
  checkWeekend(calendar);
  return !calendar.weekend.includes(dayOfWeek(date)) && !calendar.holidays.includes(date);
}

/** Whether some weekday is not of the weekend, so that business days never end. */
export function hasOpenWeekday({ weekend }: Pick<BusinessCalendar, "weekend">): boolean {
  return WEEKDAYS.some((weekday) => !weekend.includes(weekday));
}

/** The first business day that is met from a day on, itself included, going forward (1) or back (-1). */
export function nearestBusinessDay(date: PlainDate, step: 1 | -1, calendar: BusinessCalendar): PlainDate {
  if (!hasOpenWeekday(calendar)) return nearestWorkingDay(date, step, calendar);
  let day = date;
  while (!isBusinessDay(day, calendar)) day = addDays(day, step);
  return day;
}

// Where weeks are counted from 0 for Sunday, every Sunday would be taken for a business day.
function checkWeekend({ weekend }: BusinessCalendar): void {
  const at = weekend.findIndex((weekday) => !WEEKDAYS.includes(weekday));
  if (at === -1) return;
  throw new MisuseError({
    code: "not-a-weekday",
    field: `calendar.weekend[${at}]`,
    value: weekend[at],
    problem: "not a weekday",
    remedy: "Count from 1 for Monday to 7 for Sunday.",
  });
}

// Without an open weekday only the listed working days are left, and a day-by-day search might never meet one.
function nearestWorkingDay(date: PlainDate, step: 1 | -1, calendar: BusinessCalendar): PlainDate {
  const ahead = calendar.workingDays.filter((day) => (step === 1 ? day >= date : day <= date));
  if (ahead.length === 0) {
    throw new MisuseError({
      code: "no-business-day",
      field: "calendar",
      value: date,
      problem: `no business day ${step === 1 ? "on or after" : "on or before"} this day`,
      remedy: "Leave a weekday out of the calendar's weekend, or list working days that reach far enough.",
    });
  }
  return ahead.reduce(step === 1 ? earlierOf : laterOf);
}
