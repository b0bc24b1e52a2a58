import * as fc from "fast-check";
import type { DueRule, PaymentTerms } from "receivables/calendar";

const days = fc.integer({ min: 0, max: 120 });
const dayOfMonth = fc.integer({ min: 1, max: 31 });
const net = fc.record({ kind: fc.constant("net" as const), days });
const netAfterMonthEnd = fc.record({ kind: fc.constant("net-after-month-end" as const), days });
const ofLaterMonth = fc.record({
  kind: fc.constant("day-of-month" as const),
  day: dayOfMonth,
  months: fc.integer({ min: 1, max: 14 }),
});

/** A rule of every kind. */
export const dueRule: fc.Arbitrary<DueRule> = fc.oneof(
  fc.constant({ kind: "due-on-receipt" as const }),
  net,
  netAfterMonthEnd,
  ofLaterMonth,
  fc.record({
    kind: fc.constant("monthly-settlement" as const),
    closingDay: dayOfMonth,
    due: fc.oneof(net, netAfterMonthEnd, ofLaterMonth),
  }),
  fc.record({ kind: fc.constant("on-delivery-confirmation" as const), days }),
);

/** Percentages with two decimals that sum to 100: the gaps between cuts of 10,000 hundredths. */
const percents = fc
  .uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 6 })
  .map((cuts) => [...cuts.sort((a, b) => a - b), 10_000])
  .map((cuts) => cuts.map((cut, index) => ((cut - (cuts[index - 1] ?? 0)) / 100).toFixed(2)));

const instalments = percents.chain((shares) =>
  fc.tuple(...shares.map((percent) => dueRule.map((due) => ({ percent, due })))).map((parts) => ({
    kind: "instalments" as const,
    instalments: parts,
  })),
);

/** Terms of every kind, with and without a convention. */
export const paymentTerms: fc.Arbitrary<PaymentTerms> = fc
  .tuple(
    fc.oneof({ weight: 2, arbitrary: dueRule }, { weight: 1, arbitrary: instalments }),
    fc.constantFrom({}, { businessDays: "following" as const }, { businessDays: "unadjusted" as const }),
  )
  .map(([terms, convention]) => ({ ...terms, ...convention }));
