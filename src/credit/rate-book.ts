import {
  type ExchangeRate,
  type Money,
  type RoundingMode,
  compareMoney,
  convertMoney,
  divideDecimals,
  minorUnits,
  money,
  moneyOfMinor,
  ratesTo,
  sumMoney,
} from "../money/index.js";
import { type Units, unitsOf } from "./units.js";

/** What converts amounts to one currency. */
export interface RateBook {
  /** The currency that amounts are converted to. */
  readonly currency: string;
  readonly rounding: RoundingMode;
  readonly rateFrom: ReadonlyMap<string, ExchangeRate>;
}

/**
 * The rates that lead to a currency.
 *
 * @throws MisuseError `rate-twice`.
 */
export function rateBook(currency: string, rates: readonly ExchangeRate[], rounding: RoundingMode): RateBook {
  return { currency, rounding, rateFrom: ratesTo(currency, rates) };
}

/** An amount in the book's currency, `undefined` where its rate is not known. */
export function converted(amount: Money, { currency, rounding, rateFrom }: RateBook): Money | undefined {
  if (amount.currency === currency) return amount;
  const rate = rateFrom.get(amount.currency);
  return rate === undefined ? undefined : convertMoney(amount, rate, currency, rounding).money;
}

/** Whether amounts of a currency can be had in the book's. */
export function hasRate(currency: string, { currency: wanted, rateFrom }: RateBook): boolean {
  return currency === wanted || rateFrom.has(currency);
}

/** Units of a currency that has a rate, in the book's currency. */
export function convertedUnits(units: Units, currency: string, book: RateBook): Units {
  if (currency === book.currency) return units;
  return unitsOf(converted(moneyOfMinor(units, currency), book) as Money);
}

/** The sum of amounts in the book's currency, of those whose rate is known. */
export function convertedSum(amounts: readonly Money[], book: RateBook): Money {
  return sumMoney(
    amounts.flatMap((amount) => converted(amount, book) ?? []),
    book.currency,
  );
}

/** The currencies among amounts that the book has no rate for, sorted. */
export function currenciesWithoutRate(
  amounts: readonly Money[],
  { currency, rateFrom }: RateBook,
): readonly string[] {
  const unknown = amounts
    .map((amount) => amount.currency)
    .filter((from) => from !== currency && !rateFrom.has(from));
  return [...new Set(unknown)].sort();
}

/** As much of an amount as is worth no more than a sum in the book's currency, to the smallest unit of both. */
export function largestWithin(sum: Money, amount: Money, book: RateBook): Money {
  const whole = converted(amount, book);
  const rate = book.rateFrom.get(amount.currency)?.rate ?? "1";
  if (whole !== undefined && compareMoney(whole, sum) <= 0) return amount;
  const { currency } = amount;
  return money(divideDecimals(sum.amount, rate, minorUnits(currency), "floor"), currency);
}
