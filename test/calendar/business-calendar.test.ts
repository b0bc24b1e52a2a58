import * as fc from "fast-check";
import {
  type BusinessCalendar,
  type BusinessDayConvention,
  addBusinessDays,
  addDays,
  adjustToBusinessDay,
  daysBetween,
  isBusinessDay,
  plainDate,
} from "receivables/calendar";
import { businessCalendarSchema, businessDayConventionSchema } from "receivables/calendar/schemas";
import { describe, expect, test } from "vitest";
import { calendar, dayNear } from "./days.js";

const on = (text: string) => plainDate(text);

// China, 1 October 2026 (a Thursday): seven days off, with a Saturday and a Sunday worked for them.
const october: BusinessCalendar = {
  weekend: [6, 7],
  holidays: ["01", "02", "03", "04", "05", "06", "07"].map((day) => on(`2026-10-${day}`)),
  workingDays: [on("2026-09-20"), on("2026-10-10")],
};
const plain: BusinessCalendar = { weekend: [6, 7], holidays: [], workingDays: [] };
const never: BusinessCalendar = { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: [], workingDays: [] };
const listed: BusinessCalendar = {
  ...never,
  workingDays: [on("2026-06-01"), on("2900-01-01"), on("2026-03-02")],
};

describe("business days", () => {
  test.each([
    ["2026-09-30", true],
    ["2026-10-01", false],
    ["2026-10-07", false],
    ["2026-10-08", true],
    ["2026-10-09", true],
    ["2026-10-10", true],
    ["2026-10-11", false],
    ["2026-09-19", false],
    ["2026-09-20", true],
  ])("%s: %s", (date, expected) => {
    expect(isBusinessDay(on(date), october)).toBe(expected);
  });

  test("the weekend is the caller's", () => {
    const gulf = { ...plain, weekend: [5, 6] };
    expect(isBusinessDay(on("2026-05-29"), gulf)).toBe(false);
    expect(isBusinessDay(on("2026-05-31"), gulf)).toBe(true);
  });
});

test.each([0, 8, 1.5, "7"])("a weekend in other numbers than 1 to 7 is refused: %s", (weekday) => {
  const zeroBased = { ...plain, weekend: [6, weekday as number] };
  expect(() => isBusinessDay(on("2026-05-31"), zeroBased)).toThrowError(
    expect.objectContaining({ code: "not-a-weekday", field: "calendar.weekend[1]", value: weekday }),
  );
});

describe("a date moved to a business day", () => {
  test.each([
    ["2026-10-01", "following", "2026-10-08"],
    ["2026-10-01", "preceding", "2026-09-30"],
    ["2026-10-01", "modified-following", "2026-10-08"],
    ["2026-10-01", "unadjusted", "2026-10-01"],
    ["2026-10-10", "following", "2026-10-10"],
    ["2026-10-10", "preceding", "2026-10-10"],
    ["2026-05-30", "following", "2026-06-01"],
    ["2026-05-30", "modified-following", "2026-05-29"],
    ["2026-05-31", "modified-following", "2026-05-29"],
    ["2026-05-29", "modified-following", "2026-05-29"],
    ["2026-02-28", "modified-following", "2026-02-27"],
    ["2026-01-03", "modified-following", "2026-01-05"],
    ["2026-12-31", "modified-following", "2026-12-31"],
  ] as const)("%s %s is %s", (date, convention, expected) => {
    expect(adjustToBusinessDay(on(date), convention, october)).toBe(expected);
  });

  test("by a convention that is none is refused", () => {
    expect(() => adjustToBusinessDay(on("2026-01-01"), "next" as BusinessDayConvention, plain)).toThrowError(
      expect.objectContaining({ code: "unknown-convention", value: "next" }),
    );
  });
});

describe("business days added", () => {
  test.each([
    ["2026-09-30", 1, "2026-10-08"],
    ["2026-09-30", 3, "2026-10-10"],
    ["2026-09-30", 4, "2026-10-12"],
    ["2026-10-08", -1, "2026-09-30"],
    ["2026-10-12", -4, "2026-09-30"],
    ["2026-10-03", 1, "2026-10-08"],
    ["2026-10-03", -1, "2026-09-30"],
    ["2026-10-03", 0, "2026-10-08"],
    ["2026-10-08", 0, "2026-10-08"],
    ["2026-10-10", 0, "2026-10-10"],
  ])("%s and %i is %s", (date, days, expected) => {
    expect(addBusinessDays(on(date), days, october)).toBe(expected);
  });

  test("cannot be a fraction", () => {
    expect(() => addBusinessDays(on("2026-01-01"), 0.5, plain)).toThrowError(
      expect.objectContaining({ code: "not-an-integer" }),
    );
  });

  test("more than there are in all years is refused at once", () => {
    expect(() => addBusinessDays(on("2026-01-01"), 1e9, plain)).toThrowError(
      expect.objectContaining({ code: "date-out-of-range" }),
    );
  });
});

describe("a calendar without any business day is an error, not a hang", () => {
  test.each(["following", "preceding", "modified-following"] as const)("%s", (convention) => {
    expect(() => adjustToBusinessDay(on("2026-01-01"), convention, never)).toThrowError(
      expect.objectContaining({ code: "no-business-day", field: "calendar" }),
    );
  });

  test.each([-1, 0, 1, 1000])("%i business days", (days) => {
    expect(() => addBusinessDays(on("2026-01-01"), days, never)).toThrowError(
      expect.objectContaining({ code: "no-business-day" }),
    );
  });

  test("but one of listed working days only has those, however far away", () => {
    expect(addBusinessDays(on("2026-01-01"), 2, listed)).toBe("2026-06-01");
    expect(addBusinessDays(on("2026-01-01"), 3, listed)).toBe("2900-01-01");
    expect(addBusinessDays(on("2900-01-01"), -2, listed)).toBe("2026-03-02");
    expect(adjustToBusinessDay(on("2026-06-01"), "preceding", listed)).toBe("2026-06-01");
    expect(() => addBusinessDays(on("2026-01-01"), 4, listed)).toThrowError(
      /no business day on or after this day/,
    );
    expect(() => addBusinessDays(on("2026-03-02"), -1, listed)).toThrowError(
      /no business day on or before this day/,
    );
  });
});

describe("schemas", () => {
  const paths = (given: unknown) =>
    businessCalendarSchema.safeParse(given).error?.issues.map((issue) => issue.path.join("."));

  test("a calendar is read as it is", () => {
    expect(businessCalendarSchema.parse(october)).toEqual(october);
    expect(businessCalendarSchema.parse(listed)).toEqual(listed);
  });

  test("every fault of a calendar is reported with its path", () => {
    expect(paths({ weekend: [0, 8, 1.5], holidays: ["2026-02-30"], workingDays: [], extra: 1 })).toEqual([
      "weekend.0",
      "weekend.1",
      "weekend.2",
      "holidays.0",
      "",
    ]);
    expect(
      paths({ ...plain, holidays: [on("2026-01-01")], workingDays: [on("2026-01-04"), on("2026-01-01")] }),
    ).toEqual(["workingDays.1"]);
    expect(paths(never)).toEqual(["weekend"]);
    expect(paths({ weekend: [6, 7] })).toEqual(["holidays", "workingDays"]);
  });

  test("a convention", () => {
    expect(businessDayConventionSchema.parse("modified-following")).toBe("modified-following");
    expect(businessDayConventionSchema.safeParse("modified").success).toBe(false);
  });
});

describe("laws", () => {
  const between = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

  test("following is the first business day not before, preceding the last not after", () => {
    fc.assert(
      fc.property(dayNear, calendar, (date, cal) => {
        const [next, previous] = (["following", "preceding"] as const).map((c) =>
          adjustToBusinessDay(date, c, cal),
        );
        const [ahead, back] = [daysBetween(date, next ?? date), daysBetween(previous ?? date, date)];
        expect(isBusinessDay(addDays(date, ahead), cal) && isBusinessDay(addDays(date, -back), cal)).toBe(
          true,
        );
        for (const i of between(0, ahead)) expect(isBusinessDay(addDays(date, i), cal)).toBe(false);
        for (const i of between(0, back)) expect(isBusinessDay(addDays(date, -i), cal)).toBe(false);
      }),
    );
  });

  test("modified-following is following or, only when that is in another month, preceding", () => {
    fc.assert(
      fc.property(dayNear, calendar, (date, cal) => {
        const next = adjustToBusinessDay(date, "following", cal);
        const other = next.slice(0, 7) === date.slice(0, 7) ? "following" : "preceding";
        expect(adjustToBusinessDay(date, "modified-following", cal)).toBe(
          adjustToBusinessDay(date, other, cal),
        );
      }),
    );
  });

  test("moving twice is moving once, and keeps the order of days", () => {
    const convention = fc.constantFrom<BusinessDayConvention>(
      "following",
      "preceding",
      "modified-following",
      "unadjusted",
    );
    fc.assert(
      fc.property(dayNear, dayNear, convention, calendar, (a, b, how, cal) => {
        const moved = adjustToBusinessDay(a, how, cal);
        expect(adjustToBusinessDay(moved, how, cal)).toBe(moved);
        if (how !== "modified-following" && a <= b)
          expect(moved <= adjustToBusinessDay(b, how, cal)).toBe(true);
      }),
    );
  });

  test("n business days later, n business days have passed", () => {
    fc.assert(
      fc.property(dayNear, fc.integer({ min: 1, max: 15 }), calendar, (date, n, cal) => {
        const later = addBusinessDays(date, n, cal);
        const passed = between(1, daysBetween(date, later) + 1).filter((i) =>
          isBusinessDay(addDays(date, i), cal),
        );
        expect(passed).toHaveLength(n);
        const earlier = addBusinessDays(date, -n, cal);
        const back = between(1, daysBetween(earlier, date) + 1).filter((i) =>
          isBusinessDay(addDays(date, -i), cal),
        );
        expect(back).toHaveLength(n);
      }),
    );
  });

  test("steps add up, and on business days every step can be taken back", () => {
    const steps = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(dayNear, steps, steps, calendar, (date, a, b, cal) => {
        const twice = addBusinessDays(addBusinessDays(date, a, cal), b, cal);
        expect(twice).toBe(addBusinessDays(date, a + b, cal));
        const start = addBusinessDays(date, 0, cal);
        expect(start).toBe(adjustToBusinessDay(date, "following", cal));
        expect(addBusinessDays(addBusinessDays(start, a, cal), -a, cal)).toBe(start);
      }),
    );
  });

  test("the order of the calendar's lists does not matter", () => {
    fc.assert(
      fc.property(dayNear, fc.integer({ min: -9, max: 9 }), calendar, (date, n, cal) => {
        const turned = {
          weekend: cal.weekend.toReversed(),
          holidays: cal.holidays.toReversed(),
          workingDays: cal.workingDays.toReversed(),
        };
        expect(addBusinessDays(date, n, turned)).toBe(addBusinessDays(date, n, cal));
      }),
    );
  });

  test("calendars are read back from their JSON", () => {
    fc.assert(
      fc.property(calendar, (cal) => {
        expect(businessCalendarSchema.parse(JSON.parse(JSON.stringify(cal)))).toEqual(cal);
      }),
    );
  });
});
