import { type PlainDate, addDays, daysBetween, laterOf, yearOf } from "../calendar/index.js";
import { dayOfReceipt, type OpenItem } from "../ledger/index.js";
import {
  type DecimalString,
  type Money,
  divideDecimals,
  multiplyDecimals,
  signOfMoney,
  subtractMoney,
  sumMoney,
} from "../money/index.js";
import { daysInYear } from "./day-count.js";
import { type InterestRate, rateOn } from "./interest-rate.js";
import type { InterestPolicy } from "./interest.policy.js";

/** Days on which interest runs on one principal at one rate. */
export interface InterestSegment {
  /** The first day, included. */
  readonly from: PlainDate;
  /** The last day, included. */
  readonly to: PlainDate;
  /** From the first to the last, both counted. */
  readonly days: number;
  /** What was open at the start of these days. A payment lowers it from the day after it was posted. */
  readonly principal: Money;
  readonly rate: DecimalString;
  readonly per: InterestRate["per"];
  /** What the rate is divided by: the days of a year, or 1 for a rate per day. */
  readonly divisor: number;
  /**
   * `principal × rate × days ÷ divisor`, to ten decimals, for reading. The accrual's total is made from the
   * exact fractions.
   */
  readonly interest: DecimalString;
}

/** The days on which an item may bear interest, and by when what is paid is free of it. */
export interface InterestSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly freeUntil: PlainDate;
}

/** `principal × rate × days` of a segment, which its divisor divides. */
export function dividendOf({ principal, rate, days }: Omit<InterestSegment, "interest">): DecimalString {
  return multiplyDecimals(multiplyDecimals(principal.amount, rate), String(days));
}

/** The segments of a span, in the order of days, without those on which nothing was open. */
export function segmentsOf(
  item: OpenItem,
  span: InterestSpan,
  policy: InterestPolicy,
): readonly InterestSegment[] {
  const starts = startsOf(item, span, policy);
  return starts.flatMap((from, i) => {
    const next = starts[i + 1];
    const to = next === undefined ? span.to : addDays(next, -1);
    const principal = openOn(item, laterOf(addDays(from, -1), span.freeUntil));
    if (signOfMoney(principal) <= 0) return [];
    const { rate, per } = rateOn(from, policy.rates);
    const divisor = per === "day" ? 1 : daysInYear(from, policy.dayCount);
    const segment = { from, to, days: daysBetween(from, to) + 1, principal, rate, per, divisor };
    const interest = divideDecimals(dividendOf(segment), String(divisor), 10, "half-even");
    return [{ ...segment, interest }];
  });
}

/** The days on which the principal, the rate or the divisor changes. */
function startsOf(item: OpenItem, span: InterestSpan, policy: InterestPolicy): readonly PlainDate[] {
  const changes = [
    ...item.settlements
      .map(dayOfReceipt)
      .filter((day) => day > span.freeUntil)
      .map((day) => addDays(day, 1)),
    ...policy.rates.map(({ from }) => from),
    ...(policy.dayCount === "actual/actual" ? newYears(span) : []),
  ];
  const within = changes.filter((day) => span.from < day && day <= span.to);
  return [...new Set([span.from, ...within])].sort();
}

function newYears({ from, to }: InterestSpan): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = addDays(yearOf(from).to, 1); day <= to; day = addDays(yearOf(day).to, 1)) days.push(day);
  return days;
}

/** What was left of the item at the end of a day. */
export function openOn(item: OpenItem, day: PlainDate): Money {
  const settled = item.settlements.filter((one) => dayOfReceipt(one) <= day).map(({ amount }) => amount);
  return subtractMoney(item.original, sumMoney(settled, item.original.currency));
}
