import * as fc from "fast-check";
import { type BusinessCalendar, type PlainDate, plainDate } from "receivables/calendar";

const DAY = 86_400_000;

/** A day as its number since 1970-01-01, and back, by the proleptic Gregorian calendar of `Date`: the oracle of dates. */
export function epochDay(date: string): number {
  return new Date(`${date}T00:00:00Z`).getTime() / DAY;
}

export function dayOf(epoch: number): PlainDate {
  return plainDate(new Date(epoch * DAY).toISOString().slice(0, 10));
}

/** Any day that dates can have. */
export const anyDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: epochDay("0001-01-01"), max: epochDay("9999-12-31") })
  .map(dayOf);

/** A day of the years around now, leap days and month ends among them. */
export const day: fc.Arbitrary<PlainDate> = fc.oneof(
  fc.integer({ min: epochDay("2019-01-01"), max: epochDay("2032-12-31") }).map(dayOf),
  fc
    .constantFrom("2024-02-28", "2024-02-29", "2023-02-28", "2024-01-31", "2026-04-30", "2026-12-31")
    .map((text) => plainDate(text)),
);

/** A calendar with business on some weekday, and holidays and make-up days close enough to matter. */
export const calendar: fc.Arbitrary<BusinessCalendar> = fc
  .record({
    weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
    holidays: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 20 }),
    workingDays: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 5 }),
  })
  .map(({ weekend, holidays, workingDays }) => ({
    weekend,
    holidays: holidays.filter((offset) => !workingDays.includes(offset)).map(near),
    workingDays: workingDays.map(near),
  }));

/** A day among those that {@link calendar} has holidays in. */
export const dayNear: fc.Arbitrary<PlainDate> = fc.integer({ min: -10, max: 70 }).map(near);

function near(offset: number): PlainDate {
  return dayOf(epochDay("2024-02-01") + offset);
}
