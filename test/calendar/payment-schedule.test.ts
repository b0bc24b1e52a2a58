import * as fc from "fast-check";
import {
  type BusinessCalendar,
  type DueRule,
  type PaymentTerms,
  isBusinessDay,
  paymentSchedule,
  plainDate,
} from "receivables/calendar";
import { type Money, money, signOfMoney, sumMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { calendar, day, dayNear } from "./days.js";
import { dueRule, paymentTerms } from "./terms.js";

const on = (text: string) => plainDate(text);
const hundred = money("100", "CNY");
const weekdays: BusinessCalendar = { weekend: [6, 7], holidays: [], workingDays: [] };

function dueOn(terms: PaymentTerms, issuedOn: string): string | null | undefined {
  return paymentSchedule(terms, { issuedOn: on(issuedOn), amount: hundred })[0]?.dueOn;
}

describe("payment terms to due dates", () => {
  test("due on receipt is due on the day of issue", () => {
    expect(dueOn({ kind: "due-on-receipt" }, "2016-01-22")).toBe("2016-01-22");
  });

  test.each([
    ["2016-01-22", 30, "2016-02-21"],
    ["2017-01-22", 30, "2017-02-21"],
    ["2024-01-30", 30, "2024-02-29"],
    ["2023-01-30", 30, "2023-03-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-12-31", 0, "2026-12-31"],
  ])("issued %s, net %i days: %s", (issuedOn, days, expected) => {
    expect(dueOn({ kind: "net", days }, issuedOn)).toBe(expected);
  });

  test.each([
    ["2024-02-01", 0, "2024-02-29"],
    ["2024-02-29", 0, "2024-02-29"],
    ["2024-02-10", 10, "2024-03-10"],
    ["2023-02-10", 10, "2023-03-10"],
    ["2026-01-31", 30, "2026-03-02"],
  ])("issued %s, %i days after month end: %s", (issuedOn, days, expected) => {
    expect(dueOn({ kind: "net-after-month-end", days }, issuedOn)).toBe(expected);
  });

  test.each([
    ["2016-01-22", 31, 1, "2016-02-29"],
    ["2017-01-22", 31, 1, "2017-02-28"],
    ["2026-01-31", 31, 1, "2026-02-28"],
    ["2026-01-31", 15, 1, "2026-02-15"],
    ["2026-01-01", 15, 2, "2026-03-15"],
    ["2026-03-31", 30, 11, "2027-02-28"],
    ["2026-11-10", 31, 1, "2026-12-31"],
    ["2026-12-10", 5, 1, "2027-01-05"],
  ])("issued %s, day %i of the next month but %i: %s", (issuedOn, dayOfMonth, months, expected) => {
    expect(dueOn({ kind: "day-of-month", day: dayOfMonth, months }, issuedOn)).toBe(expected);
  });

  test.each([
    ["2026-01-24", 25, "2026-01-25"],
    ["2026-01-25", 25, "2026-01-25"],
    ["2026-01-26", 25, "2026-02-25"],
    ["2026-12-26", 25, "2027-01-25"],
    ["2026-02-28", 31, "2026-02-28"],
    ["2024-02-29", 31, "2024-02-29"],
    ["2024-02-28", 31, "2024-02-29"],
    ["2026-01-31", 31, "2026-01-31"],
    ["2026-02-28", 30, "2026-02-28"],
    ["2026-01-31", 30, "2026-02-28"],
    ["2026-04-30", 30, "2026-04-30"],
    ["2026-03-01", 1, "2026-03-01"],
    ["2026-03-02", 1, "2026-04-01"],
  ])("月结: issued %s belongs to the closing on day %i that is on %s", (issuedOn, closingDay, expected) => {
    expect(dueOn({ kind: "monthly-settlement", closingDay, due: { kind: "net", days: 0 } }, issuedOn)).toBe(
      expected,
    );
  });

  test.each<[string, DueRule, string]>([
    ["2026-01-25", { kind: "net", days: 30 }, "2026-02-24"],
    ["2026-01-26", { kind: "net", days: 30 }, "2026-03-27"],
    ["2026-01-26", { kind: "day-of-month", day: 10, months: 1 }, "2026-03-10"],
    ["2026-01-25", { kind: "day-of-month", day: 31, months: 1 }, "2026-02-28"],
    ["2026-01-25", { kind: "day-of-month", day: 25, months: 2 }, "2026-03-25"],
    ["2026-01-25", { kind: "net-after-month-end", days: 0 }, "2026-01-31"],
  ])("月结 on day 25: issued %s, %j after the closing, is due on %s", (issuedOn, due, expected) => {
    expect(dueOn({ kind: "monthly-settlement", closingDay: 25, due } as PaymentTerms, issuedOn)).toBe(
      expected,
    );
  });

  test("due against delivery confirmation has no due date until it is confirmed", () => {
    const terms: PaymentTerms = { kind: "on-delivery-confirmation", days: 30 };
    const facts = { issuedOn: on("2026-01-10"), amount: hundred };
    expect(paymentSchedule(terms, facts)).toEqual([{ dueOn: null, amount: hundred }]);
    expect(paymentSchedule(terms, { ...facts, deliveredOn: on("2026-01-20") })).toEqual([
      { dueOn: "2026-02-19", amount: hundred },
    ]);
    expect(
      paymentSchedule({ ...terms, days: 0 }, { ...facts, deliveredOn: on("2026-01-20") })[0]?.dueOn,
    ).toBe("2026-01-20");
  });

  test("terms of an unknown kind are refused, so that no item is left without a due date", () => {
    expect(() => dueOn({ kind: "net30" } as unknown as PaymentTerms, "2026-01-01")).toThrowError(
      expect.objectContaining({ code: "unknown-terms", field: "terms.kind", value: "net30" }),
    );
  });

  test.each([
    [{ kind: "net", days: -1 }, "not-a-count", "terms.days", -1],
    [{ kind: "net", days: 1.5 }, "not-a-count", "terms.days", 1.5],
    [{ kind: "net", days: "30" }, "not-a-count", "terms.days", "30"],
    [{ kind: "net", days: 1e9 }, "date-out-of-range", "terms.days", 1e9],
    [{ kind: "net-after-month-end", days: -1 }, "not-a-count", "terms.days", -1],
    [{ kind: "on-delivery-confirmation", days: -1 }, "not-a-count", "terms.days", -1],
    [{ kind: "day-of-month", day: 5, months: 0 }, "not-a-count", "terms.months", 0],
    [{ kind: "day-of-month", day: 32, months: 1 }, "not-a-day-of-month", "terms.day", 32],
    [
      { kind: "monthly-settlement", closingDay: 0, due: { kind: "net", days: 0 } },
      "not-a-day-of-month",
      "terms.closingDay",
      0,
    ],
    [
      { kind: "monthly-settlement", closingDay: 25, due: { kind: "net", days: -1 } },
      "not-a-count",
      "terms.due.days",
      -1,
    ],
    [
      { kind: "instalments", instalments: [{ percent: "100", due: { kind: "net", days: -1 } }] },
      "not-a-count",
      "terms.instalments[0].due.days",
      -1,
    ],
    [
      { kind: "instalments", instalments: [{ percent: 100, due: { kind: "net", days: 1 } }] },
      "amount-is-number",
      "terms.instalments[0].percent",
      100,
    ],
  ])("terms that count back or beyond are refused by the field's name: %#", (terms, code, field, value) => {
    expect(() => dueOn(terms as unknown as PaymentTerms, "2026-01-01")).toThrowError(
      expect.objectContaining({ code, field, value }),
    );
  });

  test("an item without a due date gets it from its terms", () => {
    fc.assert(
      fc.property(paymentTerms, day, day, (terms, issuedOn, deliveredOn) => {
        const facts = { issuedOn, deliveredOn, amount: hundred, calendar: weekdays };
        for (const { dueOn: due } of paymentSchedule(terms, facts))
          expect(due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

describe("instalments in percent", () => {
  const at = (days: number): DueRule => ({ kind: "net", days });
  const split = (amount: Money, ...percents: string[]) =>
    paymentSchedule(
      {
        kind: "instalments",
        instalments: percents.map((percent, index) => ({ percent, due: at(30 * index) })),
      },
      { issuedOn: on("2026-01-01"), amount },
    ).map((part) => part.amount.amount);

  test("each have a due date by their own rule, in the order of the terms", () => {
    const terms: PaymentTerms = {
      kind: "instalments",
      instalments: [
        { percent: "50", due: at(60) },
        { percent: "30", due: { kind: "due-on-receipt" } },
        { percent: "20", due: { kind: "on-delivery-confirmation", days: 5 } },
      ],
    };
    expect(paymentSchedule(terms, { issuedOn: on("2026-01-01"), amount: hundred })).toEqual([
      { dueOn: "2026-03-02", amount: money("50", "CNY") },
      { dueOn: "2026-01-01", amount: money("30", "CNY") },
      { dueOn: null, amount: money("20", "CNY") },
    ]);
  });

  test.each([
    ["100.00", ["30", "50", "20"], ["30.00", "50.00", "20.00"]],
    ["100.01", ["50", "50"], ["50.00", "50.01"]],
    ["-100.01", ["50", "50"], ["-50.00", "-50.01"]],
    ["10.00", ["33.33", "33.33", "33.34"], ["3.33", "3.33", "3.34"]],
    ["0.01", ["50", "50"], ["0.00", "0.01"]],
    ["0.50", Array.from({ length: 100 }, () => "1"), [...Array.from({ length: 99 }, () => "0.00"), "0.50"]],
    [
      "123456789012345678901234567890.12",
      ["12.5", "87.5"],
      ["15432098626543209862654320986.26", "108024690385802469038580246903.86"],
    ],
    ["99.99", ["100"], ["99.99"]],
  ])("%s in %j has the rounding on the last", (amount, percents, expected) => {
    expect(split(money(amount, "CNY"), ...percents)).toEqual(expected);
  });

  test("round to the currency's own unit", () => {
    expect(split(money("101", "JPY"), "50", "50")).toEqual(["50", "51"]);
    expect(split(money("1.001", "KWD"), "50", "50")).toEqual(["0.500", "0.501"]);
  });

  test.each([
    ["99.99", ["33.33", "33.33", "33.33"]],
    ["100.01", ["50", "50.01"]],
    ["nothing", []],
    ["100 with a zero", ["100", "0"]],
    ["100 with a negative", ["150", "-50"]],
  ])("that sum to %s are refused", (_, percents) => {
    expect(() => split(hundred, ...percents)).toThrowError(
      expect.objectContaining({
        code: "percent-not-100",
        field: "terms.instalments",
        value: percents.join(" + "),
      }),
    );
  });
});

describe("a business-day convention of the terms", () => {
  const facts = { issuedOn: on("2026-05-01"), amount: hundred, calendar: weekdays };

  test.each([
    ["following", "2026-06-01"],
    ["preceding", "2026-05-29"],
    ["modified-following", "2026-05-29"],
    ["unadjusted", "2026-05-31"],
  ] as const)("%s moves the Sunday 2026-05-31 to %s", (businessDays, expected) => {
    expect(paymentSchedule({ kind: "net", days: 30, businessDays }, facts)[0]?.dueOn).toBe(expected);
  });

  test("without one a due date stays on a Sunday, whatever the calendar", () => {
    expect(paymentSchedule({ kind: "net", days: 30 }, facts)[0]?.dueOn).toBe("2026-05-31");
  });

  test("moves each instalment, and no closing", () => {
    const terms: PaymentTerms = {
      kind: "instalments",
      instalments: [
        { percent: "50", due: { kind: "net", days: 1 } },
        { percent: "50", due: { kind: "monthly-settlement", closingDay: 31, due: { kind: "net", days: 6 } } },
      ],
      businessDays: "following",
    };
    expect(paymentSchedule(terms, facts).map(({ dueOn: due }) => due)).toEqual(["2026-05-04", "2026-06-08"]);
  });

  test("needs a calendar, also while a delivery is not confirmed", () => {
    const { calendar: _, ...without } = facts;
    for (const terms of [
      { kind: "net", days: 30, businessDays: "following" },
      { kind: "on-delivery-confirmation", days: 30, businessDays: "following" },
    ] as const) {
      expect(() => paymentSchedule(terms, without)).toThrowError(
        expect.objectContaining({ code: "calendar-missing", field: "calendar" }),
      );
      expect(paymentSchedule({ ...terms, businessDays: "unadjusted" }, without)).toHaveLength(1);
    }
    const waiting = { kind: "on-delivery-confirmation", days: 30, businessDays: "following" } as const;
    expect(paymentSchedule(waiting, facts)).toEqual([{ dueOn: null, amount: hundred }]);
  });
});

describe("laws", () => {
  const amount = fc.bigInt(-(10n ** 30n), 10n ** 30n).map((yen) => money(yen.toString(), "JPY"));

  test("the amounts sum to the whole for every kind of terms, and none is of the other sign", () => {
    fc.assert(
      fc.property(paymentTerms, day, amount, (terms, issuedOn, whole) => {
        const parts = paymentSchedule(terms, { issuedOn, amount: whole, calendar: weekdays }).map(
          (part) => part.amount,
        );
        expect(sumMoney(parts, "JPY")).toEqual(whole);
        expect(
          parts.every((part) => signOfMoney(part) === 0 || signOfMoney(part) === signOfMoney(whole)),
        ).toBe(true);
      }),
    );
  });

  test("nothing is due before it is issued or delivered, and a later issue is never due earlier", () => {
    fc.assert(
      fc.property(dueRule, day, day, (rule, a, b) => {
        const [first, second] = [a, b].sort();
        const due = [first, second].map(
          (issuedOn) =>
            paymentSchedule(rule, {
              issuedOn: on(issuedOn ?? a),
              deliveredOn: on(issuedOn ?? a),
              amount: hundred,
            })[0]?.dueOn,
        );
        expect((due[0] ?? "") >= (first ?? "")).toBe(true);
        expect((due[0] ?? "") <= (due[1] ?? "")).toBe(true);
      }),
    );
  });

  test("with a convention every due date is a business day", () => {
    const convention = fc.constantFrom(
      "following" as const,
      "preceding" as const,
      "modified-following" as const,
    );
    fc.assert(
      fc.property(paymentTerms, dayNear, convention, calendar, (terms, issuedOn, businessDays, cal) => {
        const facts = { issuedOn, amount: hundred, calendar: cal };
        for (const { dueOn: due } of paymentSchedule({ ...terms, businessDays }, facts)) {
          expect(due === null || isBusinessDay(due, cal)).toBe(true);
        }
      }),
    );
  });
});
