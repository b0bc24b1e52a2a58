import * as fc from "fast-check";
import {
  type PlainDate,
  type PlainDateInput,
  addDays,
  addMonths,
  compareDates,
  dayOfMonth,
  dayOfWeek,
  daysBetween,
  earlierOf,
  endOfMonth,
  isPlainDate,
  laterOf,
  plainDate,
  startOfMonth,
} from "receivables/calendar";
import { plainDateSchema } from "receivables/calendar/schemas";
import { temporalDate } from "receivables/calendar/temporal";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { anyDay, dayOf, epochDay } from "./days.js";

const on = (text: string) => plainDate(text);

describe("a plain date", () => {
  test.each(["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2026-04-30"])("can be %s", (text) => {
    expect(plainDate(text)).toBe(text);
    expect(plainDateSchema.parse(text)).toBe(text);
  });

  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-02-30",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-01-32",
    "0000-01-01",
    "2026-1-1",
    "20260101",
    "2026-01-01T00:00:00Z",
    "2026-01-01 ",
    "+002026-01-01",
    "01/02/2026",
    "",
  ])("cannot be %j", (text) => {
    expect(() => plainDate(text)).toThrowError(
      expect.objectContaining({ code: "not-a-date", field: "date", value: text }),
    );
    expect(isPlainDate(text)).toBe(false);
    expect(plainDateSchema.safeParse(text).error?.issues[0]?.message).toBe(
      "not a calendar day; write YYYY-MM-DD",
    );
  });

  test.each([[new Date(0)], [0], [null], [undefined], [{ toString: () => "2026-01-01" }]])(
    "cannot be %o",
    (value) => {
      expect(() => plainDate(value as unknown as PlainDateInput, "dueOn")).toThrowError(
        /^dueOn: not a calendar day/,
      );
      expect(plainDateSchema.safeParse(value).success).toBe(false);
    },
  );

  test("is taken from a Temporal.PlainDate, native or of any polyfill, by what it says it is", () => {
    expect(plainDate(Temporal.PlainDate.from("2024-02-29"))).toBe("2024-02-29");
    const ofAnotherCopy = {
      [Symbol.toStringTag]: "Temporal.PlainDate",
      toString: () => "2024-02-29",
    } as const;
    expect(plainDate(ofAnotherCopy)).toBe("2024-02-29");
    expect(() => plainDate(Temporal.PlainDateTime.from("2024-02-29T10:00") as never)).toThrowError(
      /not a calendar day/,
    );
  });

  test("of another calendar system is the same day", () => {
    const gregory = Temporal.PlainDate.from("2024-02-29[u-ca=gregory]");
    expect(gregory.toString()).toBe("2024-02-29[u-ca=gregory]");
    expect(plainDate(gregory)).toBe("2024-02-29");
  });
});

describe("date arithmetic", () => {
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-28", 2, "2024-03-01"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-05-05", 0, "2026-05-05"],
  ])("%s and %i days is %s", (from, days, to) => {
    expect(addDays(on(from), days)).toBe(to);
    expect(daysBetween(on(from), on(to))).toBe(days);
  });

  test.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", -12, "2023-02-28"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2026-11-30", 3, "2027-02-28"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(addMonths(on(from), months)).toBe(to);
  });

  test.each([
    ["9999-12-31", 1],
    ["0001-01-01", -1],
    ["2026-01-01", 3_000_000],
    ["2026-01-01", 1e15],
    ["2026-01-01", -1e15],
  ])("%s and %i days is out of range", (from, days) => {
    expect(() => addDays(on(from), days)).toThrowError(
      expect.objectContaining({ code: "date-out-of-range", field: "days", value: days }),
    );
    expect(() => addMonths(on(from), days * 12)).toThrowError(
      expect.objectContaining({ code: "date-out-of-range", field: "months" }),
    );
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])("%d days or months are refused", (amount) => {
    expect(() => addDays(on("2026-01-01"), amount)).toThrowError(
      expect.objectContaining({ code: "not-an-integer" }),
    );
    expect(() => addMonths(on("2026-01-01"), amount)).toThrowError(
      expect.objectContaining({ code: "not-an-integer" }),
    );
  });
});

test("arithmetic on a text that is no day is refused, not carried on", () => {
  const none = "2026-02-30" as PlainDate;
  const refused = expect.objectContaining({ code: "not-a-date", field: "date", value: none });
  expect(() => addDays(none, 1)).toThrowError(refused);
  expect(() => daysBetween(on("2026-01-01"), none)).toThrowError(refused);
  expect(() => dayOfWeek(none)).toThrowError(refused);
});

describe("days of a month", () => {
  test.each([
    ["2024-02-10", 29],
    ["2023-02-10", 28],
    ["2000-02-10", 29],
    ["1900-02-10", 28],
    ["2026-04-10", 30],
    ["2026-12-10", 31],
  ])("%s is in a month of %i days", (date, last) => {
    expect(startOfMonth(on(date))).toBe(`${date.slice(0, 8)}01`);
    expect(endOfMonth(on(date))).toBe(`${date.slice(0, 8)}${last}`);
    expect(dayOfMonth(on(date), 31)).toBe(endOfMonth(on(date)));
    expect(dayOfMonth(on(date), 28)).toBe(`${date.slice(0, 8)}28`);
    expect(dayOfMonth(on(date), 5)).toBe(`${date.slice(0, 8)}05`);
  });

  test.each([0, 32, -1, 1.5, Number.NaN])("there is no day %d", (day) => {
    expect(() => dayOfMonth(on("2026-01-01"), day)).toThrowError(
      expect.objectContaining({ code: "not-a-day-of-month", value: day }),
    );
  });
});

test("order of days", () => {
  const [a, b] = [on("2026-01-31"), on("2026-02-01")];
  expect([compareDates(a, b), compareDates(b, a), compareDates(a, a)]).toEqual([-1, 1, 0]);
  expect([earlierOf(a, b), earlierOf(b, a)]).toEqual([a, a]);
  expect([laterOf(a, b), laterOf(b, a)]).toEqual([b, b]);
});

describe("laws", () => {
  test("days are counted as whole numbers are, over all years", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b)).toBe(epochDay(b) - epochDay(a));
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(compareDates(a, b)).toBe(Math.sign(epochDay(a) - epochDay(b)));
        expect([earlierOf(a, b), laterOf(a, b)]).toEqual([a, b].sort((x, y) => epochDay(x) - epochDay(y)));
      }),
    );
  });

  test("weekdays are those of the calendar, 1 for Monday to 7 for Sunday", () => {
    expect(dayOfWeek(on("2026-01-05"))).toBe(1);
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(dayOfWeek(date)).toBe(((((epochDay(date) + 3) % 7) + 7) % 7) + 1);
      }),
    );
  });

  test("months are added as Temporal adds them", () => {
    const near = fc.integer({ min: -500, max: 500 });
    const anyCount = fc.integer({ min: -120_000, max: 120_000 });
    fc.assert(
      fc.property(anyDay, fc.oneof(near, anyCount), (date, months) => {
        const expected = Temporal.PlainDate.from(date).add({ months });
        if (expected.year > 0 && expected.year < 10_000)
          expect(addMonths(date, months)).toBe(expected.toString());
        else
          expect(() => addMonths(date, months)).toThrowError(
            expect.objectContaining({ code: "date-out-of-range", field: "months", value: months }),
          );
      }),
    );
  });

  test("months lead as far as the first and the last day, and no further", () => {
    expect(addMonths(on("9999-12-31"), -119_987)).toBe("0001-01-31");
    expect(addMonths(on("0001-01-31"), 119_987)).toBe("9999-12-31");
    for (const [date, months] of [
      ["0001-01-31", -1],
      ["9999-12-01", 1],
      ["2026-01-01", Number.MAX_SAFE_INTEGER],
      ["2026-01-01", -Number.MAX_VALUE],
    ] as const)
      expect(() => addMonths(on(date), months)).toThrowError(
        expect.objectContaining({ code: "date-out-of-range" }),
      );
    expect(() => addMonths("2026-02-30" as PlainDate, 1)).toThrowError(
      expect.objectContaining({ code: "not-a-date" }),
    );
  });

  test("a day goes out as a Temporal.PlainDate and comes in again", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const temporal = temporalDate(date);
        expect(temporal).toBeInstanceOf(Temporal.PlainDate);
        expect([temporal.toString(), plainDate(temporal)]).toEqual([date, date]);
      }),
    );
    expect(() => temporalDate("2026-02-30" as PlainDate)).toThrowError(
      expect.objectContaining({ code: "not-a-date" }),
    );
  });

  test("every day is read back, and no text that is not one", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 99 }), (date, last) => {
        expect(plainDate(date)).toBe(dayOf(epochDay(date)));
        const text = `${date.slice(0, 8)}${String(last).padStart(2, "0")}`;
        const real = !Number.isNaN(epochDay(text)) && dayOf(epochDay(text)) === (text as PlainDate);
        expect(isPlainDate(text)).toBe(real);
      }),
    );
  });
});
