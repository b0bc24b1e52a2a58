import { isCurrency, minorUnits } from "./currency.js";

/** Digits of an amount of which the sum and difference of two are whole numbers that JavaScript holds exactly. */
const MAX_SAFE_DIGITS = 15;

/**
 * An amount in its smallest unit as a whole number, where it is written as `money` writes it and is small enough
 * to be reckoned with exactly; `undefined` for all others, which are reckoned with as decimals. Nearly every amount is
 * of this kind, and whole numbers are many times faster.
 *
 * @example
 * import { minorAmount, money } from "receivables";
 *
 * minorAmount(money("-12.50", "CNY")); // => -1250
 */
export function minorAmount({
  amount,
  currency,
}: {
  readonly amount: string;
  readonly currency: string;
}): number | undefined {
  return isCurrency(currency) ? wholeUnits(amount, minorUnits(currency)) : undefined;
}

/**
 * {@link minorAmount} of many amounts of one currency, whose places are looked up once.
 *
 * @param places - of the currency's smallest unit, as `minorUnits` has them.
 * @example
 * import { wholeUnits } from "receivables";
 *
 * wholeUnits("12.50", 2); // => 1250
 * wholeUnits("12.5", 2); // => undefined
 */
export function wholeUnits(amount: unknown, places: number): number | undefined {
  if (typeof amount !== "string") return undefined;
  const from = amount.charCodeAt(0) === MINUS ? 1 : 0;
  const point = places === 0 ? amount.length : amount.length - places - 1;
  const digits = amount.length - from - (places === 0 ? 0 : 1);
  if (digits > MAX_SAFE_DIGITS || point <= from) return undefined;
  let value = 0;
  for (let i = from; i < amount.length; i++) {
    const code = amount.charCodeAt(i);
    if (i === point) {
      if (code !== POINT) return undefined;
    } else if (code < ZERO || code > NINE) return undefined;
    else value = value * 10 + (code - ZERO);
  }
  return from === 1 ? -value : value;
}

/**
 * {@link minorAmount} of an amount of any size; `undefined` for what is not written as `money` writes it.
 *
 * @example
 * import { bigMinorAmount, money } from "receivables";
 *
 * bigMinorAmount(money("98765432109876543.21", "CNY")); // => 9876543210987654321n
 */
export function bigMinorAmount({
  amount,
  currency,
}: {
  readonly amount: string;
  readonly currency: string;
}): bigint | undefined {
  if (typeof amount !== "string" || !isCurrency(currency) || !PLAIN.test(amount)) return undefined;
  const [whole, part = ""] = amount.split(".") as [string, string?];
  return part.length === minorUnits(currency) ? BigInt(whole + part) : undefined;
}

/** A whole number of smallest units, written as `money` writes it. */
export function minorText(value: number | bigint, currency: string): string {
  const places = minorUnits(currency);
  const sign = value < 0 ? "-" : "";
  const digits = String(value < 0 ? -value : value);
  if (places === 0) return `${sign}${digits}`;
  const padded = digits.padStart(places + 1, "0");
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

const PLAIN = /^-?\d+(\.\d+)?$/;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
