import { MisuseError } from "../misuse/index.js";
import { minorUnits } from "./currency.js";
import { type Decimal, decimalText, parseDecimal } from "./decimal.js";
import { type RoundingMode, roundDecimal } from "./rounding.js";

/** A decimal amount in plain digits, with exactly as many decimals as its currency has: `"1234.50"`. */
export type Amount = string & { readonly brand: "Amount" };

/**
 * An exact amount of one currency. It is its own JSON; make one with {@link money}.
 */
export interface Money {
  readonly amount: Amount;
  /** ISO 4217 code, such as `"CNY"`. */
  readonly currency: string;
}

/**
 * An exact amount of money from a decimal string.
 *
 * @param amount - digits with optional sign and point, at most as many decimals as the currency has.
 *   A `Decimal` object is accepted; a JavaScript number is not.
 * @param currency - ISO 4217 code in capitals.
 * @throws MisuseError `amount-is-number`, `not-a-decimal`, `too-many-digits`, `too-many-decimals`,
 *   `unknown-currency`.
 * @example
 * import { money } from "receivables";
 *
 * money("1234.5", "CNY"); // => { amount: "1234.50", currency: "CNY" }
 */
export function money(amount: string | { toFixed(): string }, currency: string): Money {
  const value = parseDecimal(amount, "amount");
  const places = minorUnits(currency);
  if (decimalsOf(amount, value) > places) {
    throw new MisuseError({
      code: "too-many-decimals",
      field: "amount",
      value: amount,
      problem: `more decimals than ${currency} has (${places})`,
      remedy: "Round it by a rule of yours with roundMoney(value, currency, mode).",
    });
  }
  return moneyOf(value, currency);
}

/**
 * The amount of a currency nearest to a decimal, by a named rounding mode. The only way from a value with
 * more decimals than the currency has to money.
 *
 * @throws MisuseError as {@link money}, but for `too-many-decimals`.
 * @example
 * import { roundMoney } from "receivables";
 *
 * roundMoney("0.125", "CNY", "half-even"); // => { amount: "0.12", currency: "CNY" }
 */
export function roundMoney(
  value: string | { toFixed(): string },
  currency: string,
  mode: RoundingMode,
): Money {
  return roundedMoney(parseDecimal(value, "value"), currency, mode);
}

/** Money of an already exact decimal. */
export function moneyOf(value: Decimal, currency: string): Money {
  return { amount: decimalText(value, minorUnits(currency)) as Amount, currency };
}

/** Money of a decimal, rounded. */
export function roundedMoney(value: Decimal, currency: string, mode: RoundingMode): Money {
  return moneyOf(roundDecimal(value, minorUnits(currency), mode), currency);
}

function decimalsOf(written: unknown, value: Decimal): number {
  if (typeof written !== "string") return value.decimalPlaces();
  const point = written.indexOf(".");
  return point < 0 ? 0 : written.length - point - 1;
}
