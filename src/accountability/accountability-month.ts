import { type PlainDate, addMonths, isPlainDate } from "../calendar/index.js";
import { MisuseError } from "../misuse/index.js";

/** Whether a text is a calendar month, `YYYY-MM`. Such texts sort as the months do. */
export function isMonth(text: string): boolean {
  return isPlainDate(`${text}-01`);
}

/** Refuses a text that is no month. */
export function refuseUnlessMonth(text: string, field: string): void {
  if (typeof text === "string" && isMonth(text)) return;
  throw new MisuseError({
    code: "not-a-month",
    field,
    value: text,
    problem: "not a calendar month",
    remedy: 'Write YYYY-MM, such as "2026-03".',
  });
}

/** The month of a day. */
export function monthOfDay(day: PlainDate): string {
  return day.slice(0, 7);
}

/** The month before another. */
export function monthBefore(month: string): string {
  return monthOfDay(addMonths(`${month}-01` as PlainDate, -1));
}

/** Every month from one to another, both included. */
export function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthOfDay(addMonths(`${month}-01` as PlainDate, 1))) {
    months.push(month);
    if (month === "9999-12") break;
  }
  return months;
}
