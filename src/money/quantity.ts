import { MisuseError } from "../misuse/index.js";
import { decimalText, parseDecimal } from "./decimal.js";
import { type Money, roundedMoney } from "./money.js";
import { type RoundingMode, roundDecimal } from "./rounding.js";

/** A decimal in plain digits that is not money: a quantity, a unit price, a rate, a percentage. */
export type DecimalString = string;

/** The exact sum of two decimals. */
export function addDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return decimalText(parseDecimal(a, "a").plus(parseDecimal(b, "b")));
}

/** The exact difference of two decimals. */
export function subtractDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return decimalText(parseDecimal(a, "a").minus(parseDecimal(b, "b")));
}

/** The exact product of two decimals. */
export function multiplyDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return decimalText(parseDecimal(a, "a").times(parseDecimal(b, "b")));
}

/**
 * A quotient rounded to a number of decimal places by a named mode.
 *
 * @throws MisuseError `division-by-zero`.
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
  return decimalText(roundDecimal(parseDecimal(a, "a").dividedBy(divisor), places, mode));
}

/**
 * `-1`, `0` or `1` as the first decimal is smaller than, equal to or larger than the second; `"1.0"` equals
 * `"1"`.
 */
export function compareDecimals(a: DecimalString, b: DecimalString): -1 | 0 | 1 {
  return parseDecimal(a, "a").comparedTo(parseDecimal(b, "b")) as -1 | 0 | 1;
}

/**
 * The amount of a line: quantity times unit price, rounded to the currency.
 *
 * @param quantity - negative for returned goods.
 * @param unitPrice - may have more decimals than the currency.
 * @throws MisuseError `not-a-decimal`, `unknown-currency`.
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
  const product = parseDecimal(quantity, "quantity").times(parseDecimal(unitPrice, "unitPrice"));
  return roundedMoney(product, currency, mode);
}
