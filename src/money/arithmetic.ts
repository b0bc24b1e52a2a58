import { MisuseError } from "../misuse/index.js";
import { Decimal, parseDecimal } from "./decimal.js";
import { type Money, money, moneyOf, roundedMoney } from "./money.js";
import type { RoundingMode } from "./rounding.js";

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
  return moneyOf(new Decimal(a.amount).plus(b.amount), a.currency);
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
  return moneyOf(new Decimal(a.amount).minus(b.amount), a.currency);
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
    total = total.plus(amount.amount);
  }
  return moneyOf(total, currency);
}

/**
 * An amount times a factor, rounded to the currency by a named mode.
 *
 * @param factor - a decimal string: a share, a rate, a number of units.
 * @throws MisuseError `amount-is-number`, `not-a-decimal` for the factor.
 * @example
 * import { money, multiplyMoney } from "receivables";
 *
 * multiplyMoney(money("100000.01", "CNY"), "0.5", "down").amount; // => "50000.00"
 */
export function multiplyMoney(amount: Money, factor: string, mode: RoundingMode): Money {
  return roundedMoney(new Decimal(amount.amount).times(parseDecimal(factor, "factor")), amount.currency, mode);
}

/** The same amount with the opposite sign. */
export function negateMoney(amount: Money): Money {
  return moneyOf(new Decimal(amount.amount).negated(), amount.currency);
}

/** The amount without its sign. */
export function absMoney(amount: Money): Money {
  return moneyOf(new Decimal(amount.amount).abs(), amount.currency);
}

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
  return new Decimal(a.amount).comparedTo(b.amount) as -1 | 0 | 1;
}

/** `-1`, `0` or `1`: the sign of an amount. */
export function signOfMoney(amount: Money): -1 | 0 | 1 {
  return new Decimal(amount.amount).comparedTo(0) as -1 | 0 | 1;
}

/** The smaller of two amounts of one currency. */
export function minMoney(a: Money, b: Money): Money {
  return compareMoney(a, b) <= 0 ? a : b;
}

/** The larger of two amounts of one currency. */
export function maxMoney(a: Money, b: Money): Money {
  return compareMoney(a, b) >= 0 ? a : b;
}

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) {
    throw new MisuseError({
      code: "currency-mismatch",
      field: "currency",
      value: b.currency,
      problem: `expected ${a.currency}`,
      remedy: "Convert first, at a rate that you name, or keep the currencies apart.",
    });
  }
}
