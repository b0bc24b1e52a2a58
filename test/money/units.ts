import * as fc from "fast-check";
import { type Money, ROUNDING_MODES, type RoundingMode, money } from "receivables/money";

/** A decimal text as a whole number of units of its last place, and back: the oracle of exactness. */
export function unitsOf(text: string): bigint {
  return BigInt(text.replace(".", ""));
}

/** The text of a number of units, with so many places. */
export function textOf(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const point = digits.length - places;
  return (units < 0n ? "-" : "") + digits.slice(0, point) + (places === 0 ? "" : `.${digits.slice(point)}`);
}

/** A fraction rounded to a whole number, by schoolbook rules over whole numbers. */
export function roundedFraction(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const [n, d] = denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
  const floor = n / d - (n % d !== 0n && n < 0n ? 1n : 0n);
  const twice = 2n * (n - floor * d);
  if (twice === 0n) return floor;
  const towardsZero = n < 0n ? floor + 1n : floor;
  const fromZero = n < 0n ? floor : floor + 1n;
  if (mode === "floor") return floor;
  if (mode === "ceiling") return floor + 1n;
  if (mode === "down") return towardsZero;
  if (mode === "up") return fromZero;
  if (twice !== d) return twice < d ? floor : floor + 1n;
  if (mode === "half-down") return towardsZero;
  if (mode === "half-up") return fromZero;
  return floor % 2n === 0n ? floor : floor + 1n;
}

/** Minor units of up to 36 digits, of either sign, small ones often. */
export const units: fc.Arbitrary<bigint> = fc.oneof(
  fc.bigInt(-1000n, 1000n),
  fc.bigInt(-(10n ** 36n), 10n ** 36n),
);

/** A currency of each number of minor digits, with that number. */
export const currency: fc.Arbitrary<readonly [code: string, places: number]> = fc.constantFrom(
  ["JPY", 0] as const,
  ["CNY", 2] as const,
  ["KWD", 3] as const,
  ["CLF", 4] as const,
);

export const mode: fc.Arbitrary<RoundingMode> = fc.constantFrom(...ROUNDING_MODES);

/** CNY of so many fen. */
export function fen(count: bigint): Money {
  return money(textOf(count, 2), "CNY");
}
