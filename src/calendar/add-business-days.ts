import { type BusinessCalendar, nearestBusinessDay } from "./business-calendar.js";
import { type PlainDate, addDays } from "./plain-date.js";

/**
 * The n-th business day after a day, or before it for a negative number. The day itself is not counted,
 * whether business is done on it or not. For 0 it is the day itself, or the next business day when the day
 * is none, so that the result is always a business day.
 *
 * @param days - a whole number.
 * @throws MisuseError `not-an-integer`, `no-business-day` for a calendar that has too few.
 * @example
 * import { addBusinessDays, plainDate } from "receivables";
 *
 * const calendar = { weekend: [6, 7], holidays: [], workingDays: [] };
 * const friday = plainDate("2026-05-29");
 * addBusinessDays(friday, 3, calendar); // => "2026-06-03"
 * addBusinessDays(friday, -5, calendar); // => "2026-05-22"
 */
export function addBusinessDays(date: PlainDate, days: number, calendar: BusinessCalendar): PlainDate {
  // No business day is nearer than so many calendar days: refuses what cannot be counted before counting.
  addDays(date, days);
  if (days === 0) return nearestBusinessDay(date, 1, calendar);
  const step = days > 0 ? 1 : -1;
  let day = date;
  for (let left = Math.abs(days); left > 0; left -= 1) {
    day = nearestBusinessDay(addDays(day, step), step, calendar);
  }
  return day;
}
