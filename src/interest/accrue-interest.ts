import { type PlainDate, addDays, laterOf, overdueDays } from "../calendar/index.js";
import type { Facts, PolicyRef, Reason } from "../decision/index.js";
import { dayOfReceipt, type OpenItem } from "../ledger/index.js";
import { type Money, divideDecimals, minorUnits, money, signOfMoney, zeroMoney } from "../money/index.js";
import { type Fraction, exactInterest, exceededCap } from "./exact-interest.js";
import { type InterestSegment, type InterestSpan, openOn, segmentsOf } from "./interest-segment.js";
import type { InterestPolicy } from "./interest.policy.js";
import type { InterestCode } from "./interest.reason.js";

/** What interest is reckoned on. */
export interface InterestFacts {
  /** Open or settled: interest stays when the principal is paid. */
  readonly item: OpenItem;
  /** The last day that interest is reckoned for. */
  readonly asOf: PlainDate;
}

/** The late interest on one item from its first day to `asOf`, whether or not it was claimed. */
export interface InterestAccrual {
  readonly item: string;
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** In the order of days. */
  readonly segments: readonly InterestSegment[];
  /** The sum of the segments, or the cap where it is lower, before rounding. */
  readonly exact: Fraction;
  /** The exact interest, rounded once. */
  readonly interest: Money;
  readonly reasons: readonly Reason<InterestCode>[];
}

/**
 * Simple late interest on what was open in each span between payments, from the day after the due date to
 * `asOf`, both included. The day of a payment still bears interest on what it pays; a payment on the due date
 * or earlier is in time. It is computed from the item's settlements, so that it is the same when the principal
 * has been paid since, unless the policy closes it with the principal. Credits and charges (interest, fees) bear none.
 *
 * @throws MisuseError `no-rate-for-day` for a day before the policy's first rate.
 * @example
 * import { accrueInterest, money, net30, plainDate } from "receivables";
 *
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1",
 *   issuedOn: plainDate("2026-03-02"), postedOn: plainDate("2026-03-02"), dueOn: plainDate("2026-04-01"),
 *   original: money("100", "USD"), open: money("60", "USD"), disputed: money("0", "USD"),
 *   settlements: [{ by: "PAY-1", on: plainDate("2026-04-11"), amount: money("40", "USD") }],
 * } as const;
 * const policy = {
 *   ...net30.interest,
 *   rates: [{ from: plainDate("2026-01-01"), rate: "0.10", per: "year" }],
 *   dayCount: "actual/365",
 *   grace: { days: 0, retroactive: true },
 * } as const;
 * const { segments, interest } = accrueInterest({ item, asOf: plainDate("2026-04-21") }, policy);
 * segments.map(({ days, principal }) => [days, principal.amount]); // => [[10, "100.00"], [10, "60.00"]]
 * interest; // => { amount: "0.44", currency: "USD" }
 */
export function accrueInterest({ item, asOf }: InterestFacts, policy: InterestPolicy): InterestAccrual {
  const header = { item: item.id, asOf, policy: policy.policy };
  const because = (code: InterestCode, facts: Facts): Reason<InterestCode> => ({
    code,
    citation: policy.citation,
    facts: { item: item.id, ...facts },
  });
  const span = spanOf(item, asOf, policy, because);
  const { currency } = item.original;
  if ("code" in span) {
    const exact = { dividend: "0", divisor: "1" };
    return { ...header, segments: [], exact, interest: zeroMoney(currency), reasons: [span] };
  }
  const segments = segmentsOf(item, span, policy);
  const uncapped = exactInterest(segments);
  const cap = exceededCap(uncapped, item.original, policy.cap);
  const exact = cap === null ? uncapped : { dividend: cap, divisor: "1" };
  const amount = divideDecimals(exact.dividend, exact.divisor, minorUnits(currency), policy.rounding);
  const interest = money(amount, currency);
  const days = segments.reduce((sum, segment) => sum + segment.days, 0);
  const reasons = [
    segments.length === 0
      ? because("settled-in-time-no-interest", { freeUntil: span.freeUntil })
      : because("interest-accrued", { interest, days }),
    ...(cap === null ? [] : [because("interest-capped", { cap, currency })]),
  ];
  return { ...header, segments, exact, interest, reasons };
}

/** The days that bear interest, or why none does. */
function spanOf(
  item: OpenItem,
  asOf: PlainDate,
  { afterPrincipal, grace }: InterestPolicy,
  because: (code: InterestCode, facts: Facts) => Reason<InterestCode>,
): InterestSpan | Reason<InterestCode> {
  if (item.charge !== undefined) return because("charge-bears-no-interest", { charge: item.charge.kind });
  if (signOfMoney(item.original) < 0) return because("credit-bears-no-interest", {});
  if (item.dueOn === null) return because("no-due-date-no-interest", {});
  const days = overdueDays(item.dueOn, asOf);
  if (days <= 0) return because("no-interest-before-due", { dueOn: item.dueOn });
  if (days <= grace.days) return because("no-interest-within-grace", { days, grace: grace.days });
  const freeUntil = addDays(item.dueOn, grace.days);
  const closedOn = item.settlements.map(dayOfReceipt).reduce(laterOf, item.dueOn);
  if (afterPrincipal === "closes" && closedOn > freeUntil && signOfMoney(openOn(item, asOf)) <= 0) {
    return because("interest-closed-with-principal", { closedOn });
  }
  return { from: addDays(grace.retroactive ? item.dueOn : freeUntil, 1), to: asOf, freeUntil };
}
