import { MisuseError } from "../misuse/index.js";
import { isCurrency, minorUnits } from "./currency.js";
import { decimalCode, lineUnits } from "./decimal-code.js";
import { type DecimalObject, MAX_DIGITS, decimalText, parseDecimal } from "./decimal.js";
import { type Money, moneyOfMinor, roundedMoney } from "./money.js";
import { type RoundingMode, isRoundingMode, roundDecimal } from "./rounding.js";

/** A decimal in plain digits that is not money: a quantity, a unit price, a rate, a percentage. */
export type DecimalString = string;

/**
 * A decimal that is not money, from a string or a `Decimal` object.
 *
 * @param field - names the value in an error.
 * @throws MisuseError `amount-is-number`, `not-a-decimal`, `too-many-digits`, as all functions of decimals.
 * @example
 * import { decimalString } from "receivables";
 *
 * decimalString("33.34", "percent"); // => "33.34"
 */
export function decimalString(value: string | DecimalObject, field = "value"): DecimalString {
  const read = parseDecimal(value, field);
  return typeof value === "string" ? value : decimalText(read, field);
}

/**
 * The exact sum of two decimals.
 *
 * @example
 * import { addDecimals } from "receivables";
 *
 * addDecimals("0.1", "0.2"); // => "0.3"
 */
export function addDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return decimalText(parseDecimal(a, "a").plus(parseDecimal(b, "b")), "sum");
}

/**
 * The exact difference of two decimals.
 *
 * @example
 * import { subtractDecimals } from "receivables";
 *
 * subtractDecimals("1", "0.9"); // => "0.1"
 */
export function subtractDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return decimalText(parseDecimal(a, "a").minus(parseDecimal(b, "b")), "difference");
}

/**
 * The exact product of two decimals.
 *
 * @example
 * import { multiplyDecimals } from "receivables";
 *
 * multiplyDecimals("1.5", "0.01"); // => "0.015"
 */
export function multiplyDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return decimalText(parseDecimal(a, "a").times(parseDecimal(b, "b")), "product");
}

/**
 * A quotient rounded to a number of decimal places by a named mode.
 *
 * @param places - 0 to 100.
 * @throws MisuseError `division-by-zero`, `places-out-of-range`, `unknown-rounding-mode`.
 * @example
 * import { divideDecimals } from "receivables";
 *
 * divideDecimals("1", "3", 4, "half-up"); // => "0.3333"
 */
export function divideDecimals(
  a: DecimalString,
  b: DecimalString,
  places: number,
  mode: RoundingMode,
): DecimalString {
  const divisor = parseDecimal(b, "b");
  if (divisor.isZero()) {
    throw new MisuseError({
      code: "division-by-zero",
      field: "b",
      value: b,
      problem: "cannot divide by zero",
      remedy: "Handle the empty case before dividing.",
    });
  }
  if (!Number.isInteger(places) || places < 0 || places > MAX_DIGITS) {
    throw new MisuseError({
      code: "places-out-of-range",
      field: "places",
      value: places,
      problem: "not a number of decimal places",
      remedy: `Give a whole number from 0 to ${MAX_DIGITS}.`,
    });
  }
  return decimalText(roundDecimal(parseDecimal(a, "a").dividedBy(divisor), places, mode), "quotient");
}

/**
 * `-1`, `0` or `1` as the first decimal is smaller than, equal to or larger than the second; `"1.0"` equals
 * `"1"`.
 *
 * @example
 * import { compareDecimals } from "receivables";
 *
 * compareDecimals("9.5", "10"); // => -1
 */
export function compareDecimals(a: DecimalString, b: DecimalString): -1 | 0 | 1 {
  return parseDecimal(a, "a").comparedTo(parseDecimal(b, "b")) as -1 | 0 | 1;
}

/**
 * The amount of a line: quantity times unit price, rounded to the currency.
 *
 * @param quantity - negative for returned goods.
 * @param unitPrice - may have more decimals than the currency.
 * @throws MisuseError `amount-is-number`, `not-a-decimal`, `too-many-digits`, `unknown-currency`,
 *   `unknown-rounding-mode`.
 * @example
 * import { lineAmount } from "receivables";
 *
 * lineAmount("3", "0.335", "CNY", "half-up").amount; // => "1.01"
 */
export function lineAmount(
  quantity: DecimalString,
  unitPrice: DecimalString,
  currency: string,
  mode: RoundingMode,
): Money {
  if (isCurrency(currency) && isRoundingMode(mode)) {
    const units = lineUnits(decimalCode(quantity), decimalCode(unitPrice), minorUnits(currency), mode);
    if (!Number.isNaN(units)) return moneyOfMinor(units, currency);
  }
  const product = parseDecimal(quantity, "quantity").times(parseDecimal(unitPrice, "unitPrice"));
  return roundedMoney(product, currency, mode);
}
