import fc from "fast-check";
import { type AgingPolicy, bucketScheme } from "receivables/aging";
import { addDays } from "receivables/calendar";
import type { OpenItem } from "receivables/ledger";
import { minMoney, money, signOfMoney, zeroMoney } from "receivables/money";
import { AS_OF, openItem, policy } from "./open-item.js";

const name = (...names: readonly string[]): fc.Arbitrary<string | undefined> =>
  fc.option(fc.constantFrom(...names), { nil: undefined });

/** Claims and credits of a few customers, handlers and currencies, due at any time or not yet known when. */
export const arbitraryItems: fc.Arbitrary<readonly OpenItem[]> = fc
  .array(
    fc.record({
      cents: fc.integer({ min: -99_999_999, max: 99_999_999 }),
      disputed: fc.nat(99_999_999),
      overdueDays: fc.option(fc.integer({ min: -120, max: 400 })),
      issued: fc.integer({ min: -10, max: 500 }),
      posted: fc.integer({ min: -5, max: 40 }),
      delivered: fc.option(fc.integer({ min: -20, max: 60 })),
      customer: fc.constantFrom("C-1", "C-2", "C-10"),
      currency: fc.constantFrom("CNY", "USD"),
      handler: name("E-1", "E-2"),
      account: name("main", "second"),
      group: name("G-1"),
      kind: fc.constantFrom("trade", "other", "bill", "prepayment"),
    }),
    { maxLength: 25 },
  )
  .map((rows) =>
    rows.map((row, i) => {
      const { cents, disputed, overdueDays, issued, posted, delivered, handler, account, group, ...rest } =
        row;
      const { currency, ...fields } = rest;
      const issuedOn = addDays(AS_OF, -issued);
      const open = decimal(cents);
      const claim = signOfMoney(money(open, currency)) > 0;
      return openItem(`I-${i}`, open, overdueDays, {
        ...fields,
        currency,
        issuedOn,
        postedOn: addDays(issuedOn, posted),
        ...(delivered !== null && { deliveredOn: addDays(issuedOn, delivered) }),
        disputed: claim
          ? minMoney(money(open, currency), money(decimal(disputed), currency))
          : zeroMoney(currency),
        ...(handler !== undefined && { handler }),
        ...(account !== undefined && { account }),
        ...(group !== undefined && { group }),
      });
    }),
  );

/** Any limits and bands before the due date, any base date and unit, either treatment of credits. */
export const arbitraryPolicy: fc.Arbitrary<AgingPolicy> = fc
  .record({
    limits: fc.uniqueArray(fc.integer({ min: 1, max: 150 }), { maxLength: 5 }),
    notDue: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 2 }),
    baseDate: fc.constantFrom("due", "due", "invoice", "posting", "delivery"),
    unit: fc.constantFrom(undefined, "days", "months", "calendar-months"),
    credits: fc.constantFrom("apart", "netted"),
  })
  .map(({ limits, notDue, baseDate, unit, credits }) =>
    policy({
      baseDate,
      ...(unit !== undefined && { unit }),
      credits,
      scheme: bucketScheme(ascending(limits), baseDate, baseDate === "due" ? ascending(notDue) : []),
    }),
  );

function ascending(limits: readonly number[]): readonly number[] {
  return limits.toSorted((a, b) => a - b);
}

function decimal(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
