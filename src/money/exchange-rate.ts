import { MisuseError } from "../misuse/index.js";
import { parseDecimal } from "./decimal.js";
import { type Money, decimalOf, roundedMoney } from "./money.js";
import type { DecimalString } from "./quantity.js";
import type { RoundingMode } from "./rounding.js";

/** What one unit of a currency is worth in another. It is used in this direction only, never inverted. */
export interface ExchangeRate {
  readonly from: string;
  readonly to: string;
  /** Units of `to` for one unit of `from`; more than 0, with any number of decimals. */
  readonly rate: DecimalString;
  /** The day of the rate, `YYYY-MM-DD`. */
  readonly on?: string;
}

/** An amount in another currency, with the rate that it was made at. */
export interface Conversion {
  readonly money: Money;
  readonly rate: ExchangeRate;
}

/**
 * An amount in another currency, at a rate that the result names.
 *
 * @param currency - to convert to; the rate must lead there from the amount's own.
 * @throws MisuseError `wrong-rate` for a rate between other currencies, `rate-not-positive`,
 *   `amount-is-number`, `not-a-decimal`, `unknown-currency`, `unknown-rounding-mode`.
 * @example
 * import { convertMoney, money } from "receivables";
 *
 * const rate = { from: "USD", to: "CNY", rate: "7.1235", on: "2026-01-30" };
 * const converted = convertMoney(money("10.01", "USD"), rate, "CNY", "half-up");
 * converted.money; // => { amount: "71.31", currency: "CNY" }
 * converted.rate.on; // => "2026-01-30"
 */
export function convertMoney(
  amount: Money,
  rate: ExchangeRate,
  currency: string,
  mode: RoundingMode,
): Conversion {
  if (rate.from !== amount.currency || rate.to !== currency) {
    throw new MisuseError({
      code: "wrong-rate",
      field: "rate",
      value: `${rate.from} to ${rate.to}`,
      problem: `expected a rate from ${amount.currency} to ${currency}`,
      remedy: "Give the rate of this pair in this direction.",
    });
  }
  const factor = parseDecimal(rate.rate, "rate.rate");
  if (!factor.isPositive() || factor.isZero()) {
    throw new MisuseError({
      code: "rate-not-positive",
      field: "rate.rate",
      value: rate.rate,
      problem: "not more than 0",
      remedy: `Give the units of ${rate.to} for one unit of ${rate.from}.`,
    });
  }
  return { money: roundedMoney(decimalOf(amount).times(factor), currency, mode), rate };
}
