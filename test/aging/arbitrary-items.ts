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
    rows.map(({ cents, disputed, overdueDays, issued, handler, account, group, currency, ...fields }, i) => {
      const open = decimal(cents);
      const claim = signOfMoney(money(open, currency)) > 0;
      return openItem(`I-${i}`, open, overdueDays, {
        ...fields,
        currency,
        issuedOn: addDays(AS_OF, -issued),
        disputed: claim
          ? minMoney(money(open, currency), money(decimal(disputed), currency))
          : zeroMoney(currency),
        ...(handler !== undefined && { handler }),
        ...(account !== undefined && { account }),
        ...(group !== undefined && { group }),
      });
    }),
  );

/** Any limits, either base date, either treatment of credits. */
export const arbitraryPolicy: fc.Arbitrary<AgingPolicy> = fc
  .record({
    limits: fc.uniqueArray(fc.integer({ min: 1, max: 150 }), { maxLength: 5 }),
    baseDate: fc.constantFrom("due", "invoice"),
    credits: fc.constantFrom("apart", "netted"),
  })
  .map(({ limits, baseDate, credits }) =>
    policy({
      baseDate,
      credits,
      scheme: bucketScheme(
        limits.toSorted((a, b) => a - b),
        baseDate,
      ),
    }),
  );

function decimal(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
