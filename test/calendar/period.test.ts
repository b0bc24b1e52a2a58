import * as fc from "fast-check";
import {
  type Period,
  type PlainDate,
  addDays,
  cycleOf,
  daysBetween,
  monthOf,
  nextPeriod,
  periodContains,
  plainDate,
  quarterOf,
  yearOf,
} from "receivables/calendar";
import { cycleSchema, periodSchema } from "receivables/calendar/schemas";
import { describe, expect, test } from "vitest";
import { day } from "./days.js";

const on = (text: string) => plainDate(text);
const span = (from: string, to: string) => ({ from, to });

describe("periods", () => {
  test.each([
    ["2024-02-10", "2024-02-01", "2024-02-29"],
    ["2023-02-28", "2023-02-01", "2023-02-28"],
    ["2026-12-31", "2026-12-01", "2026-12-31"],
    ["2026-04-01", "2026-04-01", "2026-04-30"],
  ])("the month of %s is %s to %s", (date, from, to) => {
    expect(monthOf(on(date))).toEqual(span(from, to));
  });

  test.each([
    ["2024-01-01", "2024-01-01", "2024-03-31"],
    ["2024-03-31", "2024-01-01", "2024-03-31"],
    ["2024-04-01", "2024-04-01", "2024-06-30"],
    ["2024-09-30", "2024-07-01", "2024-09-30"],
    ["2024-12-31", "2024-10-01", "2024-12-31"],
  ])("the quarter of %s is %s to %s", (date, from, to) => {
    expect(quarterOf(on(date))).toEqual(span(from, to));
  });

  test("the year of a leap day is its calendar year", () => {
    expect(yearOf(on("2024-02-29"))).toEqual(span("2024-01-01", "2024-12-31"));
  });

  test.each([
    ["2026-01-01", "2026-01-01", "2026-01-10"],
    ["2026-01-10", "2026-01-01", "2026-01-10"],
    ["2026-01-11", "2026-01-11", "2026-01-20"],
    ["2025-12-31", "2025-12-22", "2025-12-31"],
    ["2025-12-22", "2025-12-22", "2025-12-31"],
    ["2025-12-21", "2025-12-12", "2025-12-21"],
    ["2026-03-01", "2026-02-20", "2026-03-01"],
  ])("the ten days of %s, counted from 2026-01-01, are %s to %s", (date, from, to) => {
    expect(cycleOf(on(date), { anchor: on("2026-01-01"), days: 10 })).toEqual(span(from, to));
  });

  test("a cycle of one day is the day", () => {
    expect(cycleOf(on("2024-02-29"), { anchor: on("2026-01-01"), days: 1 })).toEqual(
      span("2024-02-29", "2024-02-29"),
    );
  });

  test.each([0, -10, 1.5, Number.NaN])("a cycle of %d days is refused", (days) => {
    expect(() => cycleOf(on("2026-01-01"), { anchor: on("2026-01-01"), days })).toThrowError(
      expect.objectContaining({ code: "cycle-too-short", value: days }),
    );
  });

  test.each([
    ["2024-01-31", false],
    ["2024-02-01", true],
    ["2024-02-29", true],
    ["2024-03-01", false],
  ])("February 2024 contains %s: %s", (date, expected) => {
    expect(periodContains(monthOf(on("2024-02-10")), on(date))).toBe(expected);
  });

  test("the next period is of the same kind", () => {
    expect(nextPeriod(monthOf(on("2024-01-31")), monthOf)).toEqual(span("2024-02-01", "2024-02-29"));
    expect(nextPeriod(quarterOf(on("2026-10-01")), quarterOf)).toEqual(span("2027-01-01", "2027-03-31"));
    expect(nextPeriod(yearOf(on("2023-05-05")), yearOf)).toEqual(span("2024-01-01", "2024-12-31"));
    const thirty = (date: PlainDate) => cycleOf(date, { anchor: on("2026-04-01"), days: 30 });
    expect(nextPeriod(thirty(on("2026-04-10")), thirty)).toEqual(span("2026-05-01", "2026-05-30"));
  });
});

describe("schemas", () => {
  test("a period may be one day, and not end before it begins", () => {
    expect(periodSchema.parse(span("2026-01-01", "2026-01-01"))).toEqual(span("2026-01-01", "2026-01-01"));
    const fault = periodSchema.safeParse(span("2026-01-02", "2026-01-01")).error?.issues[0];
    expect(fault).toMatchObject({ path: ["to"], message: "before the period's first day" });
    expect(periodSchema.safeParse({ from: "2026-01-01" }).success).toBe(false);
  });

  test("a cycle", () => {
    expect(cycleSchema.parse({ anchor: "2026-01-01", days: 10 })).toEqual({ anchor: "2026-01-01", days: 10 });
    expect(cycleSchema.safeParse({ anchor: "2026-01-01", days: 0 }).error?.issues[0]?.path).toEqual(["days"]);
  });
});

describe("laws", () => {
  const kind = fc.oneof(
    fc.constantFrom<(date: PlainDate) => Period>(monthOf, quarterOf, yearOf),
    fc
      .record({ anchor: day, days: fc.integer({ min: 1, max: 400 }) })
      .map((cycle) => (date: PlainDate) => cycleOf(date, cycle)),
  );

  test("every day is in its period, and each day of a period has that period", () => {
    fc.assert(
      fc.property(day, kind, fc.nat(400), (date, periodOf, offset) => {
        const period = periodOf(date);
        expect(periodContains(period, date)).toBe(true);
        const inside = addDays(period.from, offset % (daysBetween(period.from, period.to) + 1));
        expect(periodOf(inside)).toEqual(period);
      }),
    );
  });

  test("periods follow each other without gap and overlap", () => {
    fc.assert(
      fc.property(day, kind, (date, periodOf) => {
        const period = periodOf(date);
        const next = nextPeriod(period, periodOf);
        expect(next.from).toBe(addDays(period.to, 1));
        expect(periodOf(addDays(next.from, -1))).toEqual(period);
      }),
    );
  });

  test("a quarter is three months, a year four quarters, a cycle its days", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), day, (date, days, anchor) => {
        const quarter = quarterOf(date);
        const third = nextPeriod(nextPeriod(monthOf(quarter.from), monthOf), monthOf);
        expect(third.to).toBe(quarter.to);
        const year = yearOf(date);
        const quarters = [1, 2, 3].reduce((last) => nextPeriod(last, quarterOf), quarterOf(year.from));
        expect(quarters.to).toBe(year.to);
        const cycle = cycleOf(date, { anchor, days });
        expect(daysBetween(cycle.from, cycle.to) + 1).toBe(days);
      }),
    );
  });
});
