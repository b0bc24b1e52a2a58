import { type Decimal, parseDecimal } from "./decimal.js";
import { minorAmount } from "./minor-amount.js";
import { type Money, decimalOf, moneyOf, moneyOfMinor, roundedMoney } from "./money.js";
import { type RoundingMode, isRoundingMode } from "./rounding.js";
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
  return moneyOfMinor(0, currency);
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
  const [x, y] = [minorAmount(a), minorAmount(b)];
  if (x !== undefined && y !== undefined) return moneyOfMinor(x + y, a.currency);
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
  const [x, y] = [minorAmount(a), minorAmount(b)];
  if (x !== undefined && y !== undefined) return moneyOfMinor(x - y, a.currency);
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
  let minor = 0;
  let total: Decimal | undefined;
  for (const amount of amounts) {
    sameCurrency(zero, amount);
    const value = total === undefined ? minorAmount(amount) : undefined;
    if (value !== undefined && Number.isSafeInteger(minor + value)) minor += value;
    else {
      total ??= decimalOf(moneyOfMinor(minor, currency));
      total = total.plus(decimalOf(amount));
    }
  }
  return total === undefined ? moneyOfMinor(minor, currency) : moneyOf(total, currency);
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
  const minor = factor === "1" && isRoundingMode(mode) ? minorAmount(amount) : undefined;
  if (minor !== undefined) return moneyOfMinor(minor, amount.currency);
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
  const minor = minorAmount(amount);
  if (minor !== undefined) return moneyOfMinor(-minor, amount.currency);
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
  const minor = minorAmount(amount);
  if (minor !== undefined) return moneyOfMinor(Math.abs(minor), amount.currency);
  return moneyOf(decimalOf(amount).abs(), amount.currency);
}
