import fc from "fast-check";
import { addDays, daysBetween, plainDate } from "receivables/calendar";
import { DAY_COUNTS, type InterestPolicy, accrueInterest } from "receivables/interest";
import type { OpenItem } from "receivables/ledger";
import {
  addDecimals,
  compareDecimals,
  compareMoney,
  money,
  multiplyDecimals,
  subtractDecimals,
} from "receivables/money";
import { expect, test } from "vitest";
import { item, policy } from "./item.js";

const DUE = plainDate("2023-12-20");
const cents = (n: number): string =>
  money(`${Math.trunc(n / 100)}.${String(n % 100).padStart(2, "0")}`, "USD").amount;

/** An item of at most 10,000.00 that is paid off in up to five parts, before and after it is due. */
const items: fc.Arbitrary<OpenItem> = fc
  .array(fc.record({ day: fc.integer({ min: -30, max: 500 }), part: fc.integer({ min: 1, max: 200_000 }) }), {
    maxLength: 5,
  })
  .map((payments) =>
    item(
      "10000",
      DUE,
      payments.map(({ day, part }) => [addDays(DUE, day), cents(part)] as const),
    ),
  );

const policies: fc.Arbitrary<InterestPolicy> = fc
  .record({
    dayCount: fc.constantFrom(...DAY_COUNTS),
    grace: fc.record({ days: fc.nat(20), retroactive: fc.boolean() }),
    per: fc.constantFrom("year", "day"),
    change: fc.integer({ min: -50, max: 500 }),
  })
  .map(({ dayCount, grace, per, change }) =>
    policy({
      dayCount,
      grace,
      rates: [
        { from: plainDate("2000-01-01"), rate: "0.0873", per: "year" },
        { from: addDays(DUE, change), rate: "0.00041", per },
      ],
    }),
  );

const ages = fc.nat(600);
const accrue = (on: OpenItem, days: number, by: InterestPolicy) =>
  accrueInterest({ item: on, asOf: addDays(DUE, days) }, by);

/** The exact interest times 365 × 366 × 360, which every divisor divides. */
const exactly = ({ exact }: ReturnType<typeof accrue>): string =>
  multiplyDecimals(exact.dividend, String((360 * 365 * 366) / Number(exact.divisor)));

test("is zero on the due date and before", () => {
  fc.assert(
    fc.property(items, policies, fc.nat(100), (on, by, days) => {
      expect(accrue(on, -days, by).interest.amount).toBe("0.00");
    }),
  );
});

test("a later day never lowers it", () => {
  fc.assert(
    fc.property(items, policies, ages, fc.nat(50), (on, by, days, more) => {
      expect(
        compareMoney(accrue(on, days, by).interest, accrue(on, days + more, by).interest),
      ).toBeLessThanOrEqual(0);
    }),
  );
});

test("is additive: what accrues up to a day and what accrues after it make the whole, exactly", () => {
  fc.assert(
    fc.property(items, policies, ages, fc.nat(200), (on, by, days, more) => {
      fc.pre(days > by.grace.days);
      const until = addDays(DUE, days);
      const whole = accrue(on, days + more, by);
      const after = accrueInterest(
        { item: { ...on, dueOn: until }, asOf: whole.asOf },
        { ...by, grace: policy().grace },
      );
      expect(
        compareDecimals(exactly(whole), addDecimals(exactly(accrue(on, days, by)), exactly(after))),
      ).toBe(0);
    }),
  );
});

test("is the sum of each day's interest, reckoned one by one", () => {
  fc.assert(
    fc.property(items, fc.constantFrom(...DAY_COUNTS), fc.nat(60), (on, dayCount, days) => {
      let sum = "0";
      for (let n = 1; n <= days; n++) {
        const day = addDays(DUE, n);
        const open = on.settlements
          .filter((settlement) => settlement.on < day)
          .reduce<string>((rest, { amount }) => subtractDecimals(rest, amount.amount), on.original.amount);
        const year = dayCount === "actual/360" ? 360 : dayCount === "actual/365" || day < "2024" ? 365 : 366;
        const owed = compareDecimals(open, "0") > 0 ? open : "0";
        sum = addDecimals(
          sum,
          multiplyDecimals(multiplyDecimals(owed, "0.10"), String((360 * 365 * 366) / year)),
        );
      }
      expect(compareDecimals(exactly(accrue(on, days, policy({ dayCount }))), sum)).toBe(0);
    }),
  );
});

test("segments follow one another without overlap, from the first day that bears interest to the last", () => {
  fc.assert(
    fc.property(items, policies, ages, (on, by, days) => {
      const { segments } = accrue(on, days, by);
      segments.forEach(({ from, to, days: length }, i) => {
        expect(length).toBe(daysBetween(from, to) + 1);
        expect(length).toBeGreaterThan(0);
        expect(from > (segments[i - 1]?.to ?? DUE)).toBe(true);
        expect(to <= addDays(DUE, days)).toBe(true);
      });
    }),
  );
});

test("the order of payments and of rates changes nothing, and the result is its own JSON", () => {
  fc.assert(
    fc.property(items, policies, ages, (on, by, days) => {
      const turned = { ...on, settlements: on.settlements.toReversed() };
      const accrual = accrue(on, days, by);
      expect(accrue(turned, days, { ...by, rates: by.rates.toReversed() })).toEqual(accrual);
      expect(JSON.parse(JSON.stringify(accrual))).toEqual(accrual);
    }),
  );
});

test("more grace is never dearer, and a cap never makes it more", () => {
  fc.assert(
    fc.property(items, policies, ages, fc.nat(10), (on, by, days, more) => {
      const { interest } = accrue(on, days, by);
      const milder = { ...by, grace: { ...by.grace, days: by.grace.days + more } };
      const capped: InterestPolicy = { ...by, cap: { kind: "share-of-principal", share: "0.01" } };
      expect(compareMoney(accrue(on, days, milder).interest, interest)).toBeLessThanOrEqual(0);
      expect(compareMoney(accrue(on, days, capped).interest, interest)).toBeLessThanOrEqual(0);
      expect(compareMoney(accrue(on, days, capped).interest, money("100", "USD"))).toBeLessThanOrEqual(0);
    }),
  );
});
