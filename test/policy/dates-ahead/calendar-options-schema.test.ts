import * as fc from "fast-check";
import { calendarOptionsSchema, iCalendar } from "receivables";
import { expect, test } from "vitest";

const options = {
  madeOn: "2026-03-01",
  domain: "receivables.firm.example",
  language: "zh-CN",
  name: "应收账款",
  organizer: "receivables@firm.example",
  remindDaysBefore: 0,
  sequence: 2 ** 31 - 1,
};

test("the options of a calendar are read from JSON as they are", () => {
  expect(calendarOptionsSchema.parse(JSON.parse(JSON.stringify(options)))).toEqual(options);
  const least = { madeOn: "2026-03-01", domain: "x" };
  expect(calendarOptionsSchema.parse(least)).toEqual(least);
});

test.each<[string, unknown]>([
  ["madeOn", "2026-02-29"],
  ["madeOn", undefined],
  ["domain", ""],
  ["domain", "firm.example\r\nX-EVIL:1"],
  ["domain", "-firm.example"],
  ["domain", "x".repeat(191)],
  ["language", "fr"],
  ["name", null],
  ["organizer", "Receivables <receivables@firm.example>"],
  ["remindDaysBefore", -1],
  ["remindDaysBefore", 0.5],
  ["sequence", 2 ** 31],
  ["unheardOf", 1],
])("refused: %s of %j", (field, wrong) => {
  expect(calendarOptionsSchema.safeParse({ ...options, [field]: wrong }).success).toBe(false);
});

test("the schema takes what the calendar takes", () => {
  const anyText = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "1", "-", ".", "@", "\n", " "), maxLength: 8 }),
    fc.constantFrom("firm.example", "a@firm.example"),
  );
  const anyCount = fc.oneof(fc.constantFrom(-1, 0.5, 2 ** 31, Number.NaN), fc.nat(90));
  const anyOptions = fc.record(
    {
      madeOn: fc.constantFrom("2026-03-01", "2026-02-29"),
      domain: anyText,
      organizer: anyText,
      remindDaysBefore: anyCount,
      sequence: anyCount,
    },
    { requiredKeys: ["madeOn", "domain"] },
  );
  fc.assert(
    fc.property(anyOptions, (any) => {
      const taken = calendarOptionsSchema.safeParse(any).success;
      const write = () => iCalendar([], any as Parameters<typeof iCalendar>[1]);
      if (taken) expect(write).not.toThrow();
      else expect(write).toThrow();
    }),
    { numRuns: 500 },
  );
});
