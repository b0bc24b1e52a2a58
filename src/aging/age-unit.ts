import { type PlainDate, addDays, addMonths, daysBetween, startOfMonth } from "../calendar/index.js";

/**
 * What ages are counted in. `days`: calendar days. `months`: months begun since the base date, so that 1 is up to and
 * with the same day of the next month, or its last where it has none. `calendar-months`: calendar months begun, so
 * that 1 is what fell on an earlier day of the same month and 2 is the month before. In each, 0 is the base date
 * itself, and what is past it has 1 or more. Before it only whole months count: with `months` 0 is also what comes
 * within less than one, with `calendar-months` what comes later in the same month.
 */
export type AgeUnit = "days" | "months" | "calendar-months";

/** The age on a day of what counts from another; negative before. */
export function ageIn(unit: AgeUnit, from: PlainDate, on: PlainDate): number {
  return COUNTS[unit].age(from, on);
}

/** The first day on which what counts from a day has an age or more. */
export function firstDayOfAge(unit: AgeUnit, from: PlainDate, age: number): PlainDate {
  return COUNTS[unit].firstDay(from, age);
}

interface Count {
  readonly age: (from: PlainDate, on: PlainDate) => number;
  readonly firstDay: (from: PlainDate, age: number) => PlainDate;
}

const COUNTS: Readonly<Record<AgeUnit, Count>> = {
  days: { age: daysBetween, firstDay: addDays },
  months: {
    age: (from, on) => {
      const months = monthsBetween(from, on);
      return on <= addMonths(from, months) ? months : months + 1;
    },
    firstDay: (from, age) => addDays(addMonths(from, age - 1), 1),
  },
  "calendar-months": {
    age: (from, on) => monthsBetween(from, on) + (on > from ? 1 : 0),
    firstDay: (from, age) =>
      age === 1 ? addDays(from, 1) : startOfMonth(addMonths(from, age > 1 ? age - 1 : age)),
  },
};

function monthsBetween(from: PlainDate, on: PlainDate): number {
  const [a, b] = [from, on].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))) as [
    number,
    number,
  ];
  return b - a;
}
