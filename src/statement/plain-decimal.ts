import {
  codesWithin,
  compareDecimals,
  decimalCode,
  type DecimalString,
  subtractDecimals,
} from "../money/index.js";

/** The one way of writing a decimal without needless zeros: equal decimals are equal texts. */
export function plainDecimal(text: DecimalString): DecimalString {
  const whole = text.replace(/^(-?)0+(?=\d)/, "$1");
  const short = whole.includes(".") ? whole.replace(/\.?0+$/, "") : whole;
  return short === "-0" ? "0" : short;
}

/** Whether two decimals are no further apart than a tolerance; exactly as far is within it. */
export function within(a: DecimalString, b: DecimalString, tolerance: DecimalString): boolean {
  if (a === b) return true;
  const known = codesWithin(decimalCode(a), decimalCode(b), decimalCode(tolerance));
  if (known !== undefined) return known;
  const difference = subtractDecimals(a, b).replace("-", "");
  return compareDecimals(difference, tolerance) <= 0;
}
