import fc from "fast-check";
import {
  type PlainDate,
  addDays,
  dateOfDayNumber,
  dayNumber,
  dayOfWeek,
  daysBetween,
  isPlainDate,
} from "receivables";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";

const FIRST = -719_162;
const LAST = 2_932_896;
const EPOCH = Temporal.PlainDate.from("1970-01-01");
const number = fc.integer({ min: FIRST, max: LAST });

describe("day numbers are those of the proleptic Gregorian calendar", () => {
  test.each([
    ["0001-01-01", FIRST],
    ["1969-12-31", -1],
    ["1970-01-01", 0],
    ["2000-02-29", 11_016],
    ["2000-03-01", 11_017],
    ["2100-02-28", 47_540],
    ["2100-03-01", 47_541],
    ["9999-12-31", LAST],
  ] as const)("%s has number %d", (day, expected) => {
    expect(dayNumber(day as PlainDate)).toBe(expected);
    expect(dateOfDayNumber(expected)).toBe(day);
  });

  test("every day of a cycle of 400 years, and of the years at both ends, follows the one before", () => {
    const spans = [
      [FIRST, FIRST + 1_500],
      [dayNumber("1800-01-01" as PlainDate), dayNumber("2200-12-31" as PlainDate)],
      [LAST - 1_500, LAST],
    ] as const;
    for (const [from, to] of spans) {
      let expected = EPOCH.add({ days: from });
      for (let n = from; n <= to; n += 1) {
        const day = dateOfDayNumber(n);
        if (day !== expected.toString() || dayNumber(day) !== n) expect.unreachable(`${n} gives ${day}`);
        if (n < to) expected = expected.add({ days: 1 });
      }
      expect(dateOfDayNumber(to)).toBe(expected.toString());
    }
  });

  test("differences, sums and days of the week are Temporal's", () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [from, to] = [EPOCH.add({ days: a }), EPOCH.add({ days: b })];
        const [first, second] = [from.toString() as PlainDate, to.toString() as PlainDate];
        expect(daysBetween(first, second)).toBe(from.until(to).days);
        expect(addDays(first, b - a)).toBe(second);
        expect(dayOfWeek(first)).toBe(from.dayOfWeek);
      }),
    );
  });

  test("what Temporal refuses as a day is no day, and the other way round", () => {
    const near = fc
      .tuple(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
      )
      .map(([y, m, d]) =>
        [`${y}`.padStart(4, "0"), `${m}`.padStart(2, "0"), `${d}`.padStart(2, "0")].join("-"),
      );
    fc.assert(
      fc.property(near, (text) => {
        expect(isPlainDate(text)).toBe(isTemporalDay(text) && text >= "0001");
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    "2026-01-0１",
    "2026-1-011",
    "2026-01-1 ",
    "2026/01/01",
    "-026-01-01",
    "2026-01-01T",
    "",
    "20260101xx",
  ])("%j is no day", (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => dayNumber(text as PlainDate)).toThrow(
      expect.objectContaining({ code: "not-a-date", value: text }),
    );
  });

  test("nor is what is no text", () => {
    for (const value of [undefined, null, 20_260_101, {}, ["2026-01-01"]]) {
      expect(() => dayNumber(value as PlainDate)).toThrow(
        expect.objectContaining({ code: "not-a-date", value }),
      );
    }
  });

  test.each([
    [0.5, "not-an-integer"],
    [FIRST - 1, "date-out-of-range"],
    [LAST + 1, "date-out-of-range"],
    [Number.NaN, "not-an-integer"],
    [Infinity, "not-an-integer"],
  ])("%d is no number of a day", (value, code) => {
    expect(() => dateOfDayNumber(value)).toThrow(expect.objectContaining({ code }));
  });
});

function isTemporalDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
