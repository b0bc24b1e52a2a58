import type { PlainDate } from "../calendar/index.js";
import { MisuseError } from "../misuse/index.js";
import type { DecimalString } from "../money/index.js";

/** A rate and the day from which it holds, until a later one does. */
export interface InterestRate {
  /** The first day that it is reckoned for. */
  readonly from: PlainDate;
  /** A share, not a percentage: `"0.10"` is 10 %, `"0.0005"` is 0.05 %. */
  readonly rate: DecimalString;
  /** A rate per day is taken for each day as it is; one per year is divided by the day count. */
  readonly per: "year" | "day";
}

/** The rate that holds on a day. */
export function rateOn(day: PlainDate, rates: readonly InterestRate[]): InterestRate {
  const rate = rates.reduce<InterestRate | undefined>(
    (latest, next) => (next.from <= day && (latest === undefined || next.from > latest.from) ? next : latest),
    undefined,
  );
  if (rate === undefined) {
    throw new MisuseError({
      code: "no-rate-for-day",
      field: "policy.rates",
      value: day,
      problem: "no rate holds on this day",
      remedy: `Add a rate from that day or earlier; "0" where no interest was charged.`,
    });
  }
  return rate;
}
