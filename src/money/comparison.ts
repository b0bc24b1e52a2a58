import { minorAmount } from "./minor-amount.js";
import { type Money, decimalOf } from "./money.js";
import { sameCurrency } from "./same-currency.js";

/**
 * `-1`, `0` or `1` as the first amount is smaller than, equal to or larger than the second.
 *
 * @throws MisuseError `currency-mismatch`.
 * @example
 * import { compareMoney, money } from "receivables";
 *
 * compareMoney(money("9.00", "CNY"), money("10.00", "CNY")); // => -1
 */
export function compareMoney(a: Money, b: Money): -1 | 0 | 1 {
  sameCurrency(a, b);
  const [x, y] = [minorAmount(a), minorAmount(b)];
  if (x !== undefined && y !== undefined) return x < y ? -1 : x > y ? 1 : 0;
  return decimalOf(a).comparedTo(decimalOf(b)) as -1 | 0 | 1;
}

/**
 * `-1`, `0` or `1`: the sign of an amount.
 *
 * @example
 * import { money, signOfMoney } from "receivables";
 *
 * signOfMoney(money("-0.01", "CNY")); // => -1
 */
export function signOfMoney(amount: Money): -1 | 0 | 1 {
  const minor = minorAmount(amount);
  if (minor !== undefined) return minor < 0 ? -1 : minor > 0 ? 1 : 0;
  const value = decimalOf(amount);
  return value.isZero() ? 0 : value.isNegative() ? -1 : 1;
}

/**
 * The smaller of two amounts of one currency.
 *
 * @throws MisuseError `currency-mismatch`.
 * @example
 * import { minMoney, money } from "receivables";
 *
 * minMoney(money("9.00", "CNY"), money("10.00", "CNY")).amount; // => "9.00"
 */
export function minMoney(a: Money, b: Money): Money {
  return compareMoney(a, b) <= 0 ? a : b;
}

/**
 * The larger of two amounts of one currency.
 *
 * @throws MisuseError `currency-mismatch`.
 * @example
 * import { maxMoney, money } from "receivables";
 *
 * maxMoney(money("9.00", "CNY"), money("10.00", "CNY")).amount; // => "10.00"
 */
export function maxMoney(a: Money, b: Money): Money {
  return compareMoney(a, b) >= 0 ? a : b;
}
