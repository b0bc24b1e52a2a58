import fc from "fast-check";
import { type AgeUnit, ageReceivables, bucketScheme } from "receivables/aging";
import { addDays, plainDate } from "receivables/calendar";
import { describe, expect, test } from "vitest";
import { openItem, policy } from "./open-item.js";

const scheme = bucketScheme([1, 2, 3], "due", [1]);
const bucketOf = (unit: AgeUnit, dueOn: string, asOf: string) =>
  ageReceivables(
    { items: [openItem("A", "100", 0, { dueOn: plainDate(dueOn) })], asOf: plainDate(asOf) },
    policy({ unit, scheme }),
  ).items[0]?.bucket;

test("a band of one month has the name of that month", () => {
  expect(scheme.map(({ id }) => id)).toEqual(["not-due-2+", "not-due-0-1", "1", "2", "3", "4+"]);
});

describe("F49: month-count buckets: 1 is up to and with the same day of the next month", () => {
  test.each([
    ["2026-01-31", "2025-11-30", "not-due-2+"],
    ["2026-01-31", "2025-12-01", "not-due-0-1"],
    ["2026-01-31", "2026-01-31", "not-due-0-1"],
    ["2024-01-31", "2024-02-29", "1"],
    ["2024-01-31", "2024-03-01", "2"],
    ["2026-01-31", "2026-02-01", "1"],
    ["2026-01-31", "2026-02-28", "1"],
    ["2026-01-31", "2026-03-01", "2"],
    ["2026-01-31", "2026-03-31", "2"],
    ["2026-01-31", "2026-04-01", "3"],
    ["2026-01-31", "2026-04-30", "3"],
    ["2026-01-31", "2026-05-01", "4+"],
    ["2026-01-15", "2026-02-15", "1"],
    ["2026-01-15", "2026-02-16", "2"],
  ])("due %s, as of %s: %s", (dueOn, asOf, bucket) => {
    expect(bucketOf("months", dueOn, asOf)).toBe(bucket);
  });
});

// OCA partner_statement by months: the month of the day, the month before, and so on.
describe("F49: calendar-month buckets: 1 is overdue since this month, 2 since the month before", () => {
  test.each([
    ["2026-07-31", "2026-06-15", "not-due-0-1"],
    ["2026-08-01", "2026-06-15", "not-due-2+"],
    ["2026-06-30", "2026-06-15", "not-due-0-1"],
    ["2026-06-15", "2026-06-15", "not-due-0-1"],
    ["2026-06-14", "2026-06-15", "1"],
    ["2026-06-01", "2026-06-15", "1"],
    ["2026-05-31", "2026-06-15", "2"],
    ["2026-05-01", "2026-06-15", "2"],
    ["2026-04-30", "2026-06-15", "3"],
    ["2026-03-31", "2026-06-15", "4+"],
    ["2025-12-31", "2026-01-01", "2"],
  ])("due %s, as of %s: %s", (dueOn, asOf, bucket) => {
    expect(bucketOf("calendar-months", dueOn, asOf)).toBe(bucket);
  });
});

test("F49: by invoice date the first bucket holds this month or the first month, the next the one before", () => {
  const byInvoice = (unit: AgeUnit, issuedOn: string) =>
    ageReceivables(
      { items: [openItem("A", "1", 0, { issuedOn: plainDate(issuedOn) })], asOf: plainDate("2026-06-15") },
      policy({ baseDate: "invoice", unit, scheme: bucketScheme([1, 2], "invoice") }),
    ).items[0]?.bucket;
  const days = ["2026-06-15", "2026-06-01", "2026-05-31", "2026-05-15", "2026-05-14"];
  expect(days.map((day) => byInvoice("calendar-months", day))).toEqual(["0-1", "0-1", "2", "2", "2"]);
  expect(days.map((day) => byInvoice("months", day))).toEqual(["0-1", "0-1", "0-1", "0-1", "2"]);
});

test("F49: in every unit what is overdue has an age of 1 or more, and a day later never has a lower age", () => {
  const wide = bucketScheme(
    Array.from({ length: 40 }, (_, i) => i + 1),
    "due",
    [0, 1, 2, 3],
  );
  const place = (unit: AgeUnit, dueOn: string, asOf: string) => {
    const [aged] = ageReceivables(
      { items: [openItem("A", "1", 0, { dueOn: plainDate(dueOn) })], asOf: plainDate(asOf) },
      policy({ unit, scheme: wide }),
    ).items;
    return wide.findIndex(({ id }) => id === aged?.bucket);
  };
  const firstOverdue = wide.findIndex(({ from }) => from === 1);
  fc.assert(
    fc.property(
      fc.constantFrom<AgeUnit>("days", "months", "calendar-months"),
      fc.nat(800),
      fc.integer({ min: -200, max: 400 }),
      (unit, due, late) => {
        const dueOn = addDays(plainDate("2024-01-01"), due);
        const asOf = addDays(dueOn, late);
        expect(place(unit, dueOn, asOf) >= firstOverdue).toBe(late > 0);
        expect(place(unit, dueOn, addDays(asOf, 1))).toBeGreaterThanOrEqual(place(unit, dueOn, asOf));
      },
    ),
  );
});
