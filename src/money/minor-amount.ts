import { isCurrency, minorUnits } from "./currency.js";

/** Digits of an amount of which the sum and difference of two are whole numbers that JavaScript holds exactly. */
const MAX_SAFE_DIGITS = 15;

/**
 * An amount in its smallest unit as a whole number, where it is written as `money` writes it and is small enough
 * to be reckoned with exactly; `undefined` for all others, which are reckoned with as decimals. Nearly every amount is
 * of this kind, and whole numbers are many times faster.
 */
export function minorAmount({
  amount,
  currency,
}: {
  readonly amount: string;
  readonly currency: string;
}): number | undefined {
  if (typeof amount !== "string" || !isCurrency(currency)) return undefined;
  const places = minorUnits(currency);
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

/** A whole number of smallest units, written as `money` writes it. */
export function minorText(value: number, currency: string): string {
  const places = minorUnits(currency);
  const digits = String(Math.abs(value));
  const sign = value < 0 ? "-" : "";
  if (places === 0) return `${sign}${digits}`;
  const padded = digits.padStart(places + 1, "0");
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
