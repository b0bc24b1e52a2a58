import * as fc from "fast-check";
import { addDays, overdueDays, plainDate } from "receivables/calendar";
import { describe, expect, test } from "vitest";
import { anyDay, day, epochDay } from "./days.js";

const on = (text: string) => plainDate(text);

describe("overdue days", () => {
  test.each([
    ["2026-03-09", -1],
    ["2026-03-10", 0],
    ["2026-03-11", 1],
    ["2026-03-20", 10],
    ["2026-03-21", 11],
    ["2026-06-08", 90],
    ["2026-06-09", 91],
  ])("of what is due on 2026-03-10 are on %s: %i", (asOf, expected) => {
    expect(overdueDays(on("2026-03-10"), on(asOf))).toBe(expected);
  });

  test("count the leap day", () => {
    expect(overdueDays(on("2024-02-28"), on("2024-03-01"))).toBe(2);
    expect(overdueDays(on("2023-02-28"), on("2023-03-01"))).toBe(1);
  });

  test("of what has no due date yet are none", () => {
    expect(overdueDays(null, on("2026-03-10"))).toBeNull();
  });

  test("are a number for a due date, without a check for null", () => {
    const days: number = overdueDays(on("2026-03-10"), on("2026-03-11"));
    expect(days + 1).toBe(2);
  });

  test("grow by one with every day", () => {
    fc.assert(
      fc.property(anyDay, day, (dueOn, asOf) => {
        expect(overdueDays(dueOn, asOf)).toBe(epochDay(asOf) - epochDay(dueOn));
        expect(overdueDays(dueOn, addDays(asOf, 1))).toBe(overdueDays(dueOn, asOf) + 1);
      }),
    );
  });
});
