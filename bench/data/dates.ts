import type { PlainDate } from "receivables/calendar";

const known = new Map<number, PlainDate>();

/** The date so many days after 1970-01-01, one string for each day. */
export function dateOfDay(day: number): PlainDate {
  let date = known.get(day);
  if (date === undefined) {
    date = new Date(day * 86_400_000).toISOString().slice(0, 10) as PlainDate;
    known.set(day, date);
  }
  return date;
}
