import { Decimal, parseDecimal } from "./decimal.js";
import { type Money, decimalOf, money, moneyOf, roundedMoney } from "./money.js";
import type { RoundingMode } from "./rounding.js";
import { sameCurrency } from "./same-currency.js";

/**
 * Nothing of a currency.
 *
 * @throws MisuseError `unknown-currency`.
 * @example
 * import { zeroMoney } from "receivables";
 *
 * zeroMoney("JPY"); // => { amount: "0", currency: "JPY" }
 */
export function zeroMoney(currency: string): Money {
  return money("0", currency);
}

/**
 * The exact sum of two amounts of one currency.
 *
 * @throws MisuseError `currency-mismatch`.
 * @example
 * import { addMoney, money } from "receivables";
 *
 * addMoney(money("0.10", "CNY"), money("0.20", "CNY")).amount; // => "0.30"
 */
export function addMoney(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return moneyOf(decimalOf(a).plus(decimalOf(b)), a.currency);
}

/**
 * The exact difference of two amounts of one currency.
 *
 * @throws MisuseError `currency-mismatch`.
 * @example
 * import { money, subtractMoney } from "receivables";
 *
 * subtractMoney(money("1.00", "CNY"), money("1.01", "CNY")).amount; // => "-0.01"
 */
export function subtractMoney(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return moneyOf(decimalOf(a).minus(decimalOf(b)), a.currency);
}

/**
 * The exact sum of a list, zero for none.
 *
 * @param currency - of every amount in the list.
 * @throws MisuseError `currency-mismatch`, `unknown-currency`.
 * @example
 * import { money, sumMoney } from "receivables";
 *
 * sumMoney([money("1.10", "CNY"), money("2.20", "CNY")], "CNY").amount; // => "3.30"
 */
export function sumMoney(amounts: Iterable<Money>, currency: string): Money {
  const zero = zeroMoney(currency);
  let total = new Decimal(0);
  for (const amount of amounts) {
    sameCurrency(zero, amount);
    total = total.plus(decimalOf(amount));
  }
  return moneyOf(total, currency);
}

/**
 * An amount times a factor, rounded to the currency by a named mode.
 *
 * @param factor - a decimal string: a share, a rate, a number of units.
 * @throws MisuseError `amount-is-number`, `not-a-decimal`, `too-many-digits`, `unknown-rounding-mode`.
 * @example
 * import { money, multiplyMoney } from "receivables";
 *
 * multiplyMoney(money("100000.01", "CNY"), "0.5", "down").amount; // => "50000.00"
 */
export function multiplyMoney(amount: Money, factor: string, mode: RoundingMode): Money {
  return roundedMoney(decimalOf(amount).times(parseDecimal(factor, "factor")), amount.currency, mode);
}

/**
 * The same amount with the opposite sign.
 *
 * @example
 * import { money, negateMoney } from "receivables";
 *
 * negateMoney(money("1.00", "CNY")).amount; // => "-1.00"
 */
export function negateMoney(amount: Money): Money {
  return moneyOf(decimalOf(amount).negated(), amount.currency);
}

/**
 * The amount without its sign.
 *
 * @example
 * import { absMoney, money } from "receivables";
 *
 * absMoney(money("-1.00", "CNY")).amount; // => "1.00"
 */
export function absMoney(amount: Money): Money {
  return moneyOf(decimalOf(amount).abs(), amount.currency);
}
