import { MisuseError } from "../misuse/index.js";
import { minorUnits } from "./currency.js";
import { type Decimal, type DecimalObject, decimalText, parseDecimal } from "./decimal.js";
import { minorAmount, minorText } from "./minor-amount.js";
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
export function money(amount: string | DecimalObject, currency: string): Money {
  const minor = typeof amount === "string" ? minorAmount({ amount, currency }) : undefined;
  if (minor !== undefined) return moneyOfMinor(minor, currency);
  const value = parseDecimal(amount, "amount");
  const written = typeof amount === "string" ? (amount.split(".")[1] ?? "").length : 0;
  if (written > minorUnits(currency)) throw tooManyDecimals(amount, currency);
  return moneyOf(value, currency);
}

/**
 * The amount of a currency nearest to a decimal, by a named rounding mode. The only way from a value with
 * more decimals than the currency has to money.
 *
 * @throws MisuseError as {@link money}, but for `too-many-decimals`; `unknown-rounding-mode`.
 * @example
 * import { roundMoney } from "receivables";
 *
 * roundMoney("0.125", "CNY", "half-even"); // => { amount: "0.12", currency: "CNY" }
 */
export function roundMoney(value: string | DecimalObject, currency: string, mode: RoundingMode): Money {
  return roundedMoney(parseDecimal(value, "value"), currency, mode);
}

/** The decimal of an amount; refuses one that did not come through {@link money}, such as a JavaScript number. */
export function decimalOf({ amount }: Money): Decimal {
  return parseDecimal(amount, "amount");
}

/**
 * Money of a whole number of the currency's smallest unit; of a `number` only up to `Number.MAX_SAFE_INTEGER`.
 *
 * @throws MisuseError `unknown-currency`.
 * @example
 * import { moneyOfMinor } from "receivables";
 *
 * moneyOfMinor(-1250, "CNY"); // => { amount: "-12.50", currency: "CNY" }
 */
export function moneyOfMinor(value: number | bigint, currency: string): Money {
  return { amount: minorText(value, currency) as Amount, currency };
}

/** Money of a decimal that is already exact in the currency. */
export function moneyOf(value: Decimal, currency: string): Money {
  const places = minorUnits(currency);
  const amount = decimalText(value, "amount", places) as Amount;
  if (value.decimalPlaces() > places) throw tooManyDecimals(value.toFixed(), currency);
  return { amount, currency };
}

/** Money of a decimal, rounded. */
export function roundedMoney(value: Decimal, currency: string, mode: RoundingMode): Money {
  return moneyOf(roundDecimal(value, minorUnits(currency), mode), currency);
}

function tooManyDecimals(amount: unknown, currency: string): MisuseError {
  return new MisuseError({
    code: "too-many-decimals",
    field: "amount",
    value: amount,
    problem: `more decimals than ${currency} has (${minorUnits(currency)})`,
    remedy: "Round it by a rule of yours with roundMoney(value, currency, mode).",
  });
}
