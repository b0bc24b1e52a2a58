import type { RoundingMode } from "./rounding.js";

/**
 * A decimal as one number, equal for equal decimals: its digits as a whole number, times 32, plus how many of them stand
 * behind the point, needless zeros left out. `NaN`, which equals nothing, for everything that is not a plain decimal
 * and for digits from 2⁴⁸ on: up to there the number is exact.
 *
 * @example
 * import { decimalCode } from "receivables";
 *
 * decimalCode("2.50") === decimalCode("02.5"); // => true
 * decimalCode("2,50"); // => NaN
 */
export function decimalCode(text: unknown): number {
  if (typeof text !== "string" || text.length > LONGEST) return NaN;
  const from = text.charCodeAt(0) === MINUS ? 1 : 0;
  let digits = 0;
  let places = 0;
  let zeros = 0;
  let point = text.length;
  for (let i = from; i < text.length; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit === POINT - ZERO && point === text.length) point = i;
    else if (digit < 0 || digit > 9) return NaN;
    else if (i < point) digits = digits * 10 + digit;
    else if (digit === 0) zeros++;
    else {
      digits = digits * (TEN_TO[zeros + 1] as number) + digit;
      places += zeros + 1;
      zeros = 0;
    }
  }
  if (point === from || point === text.length - 1 || digits >= TOO_MANY) return NaN;
  return (from === 1 ? -digits : digits) * STEP + places;
}

/**
 * The code of a decimal with the opposite sign.
 *
 * @example
 * import { decimalCode, negatedCode } from "receivables";
 *
 * negatedCode(decimalCode("2.5")) === decimalCode("-2.5"); // => true
 */
export function negatedCode(code: number): number {
  return 2 * placesOf(code) - code;
}

/**
 * Whether two decimals, by their codes, are no further apart than a third; exactly as far is within it. `undefined`
 * where one has no code, or whole numbers of the last place of all three would not be exact.
 *
 * @example
 * import { codesWithin, decimalCode } from "receivables";
 *
 * codesWithin(decimalCode("2.5"), decimalCode("2.49"), decimalCode("0.01")); // => true
 */
export function codesWithin(a: number, b: number, tolerance: number): boolean | undefined {
  const places = Math.max(placesOf(a), placesOf(b), placesOf(tolerance));
  const difference = Math.abs(wholeAt(a, places) - wholeAt(b, places));
  const most = wholeAt(tolerance, places);
  return Number.isNaN(difference + most) ? undefined : difference <= most;
}

/** A decimal as a whole number of its so-many-th place; `NaN` from half of what is exact on, so that differences are. */
function wholeAt(code: number, places: number): number {
  const digits = Math.floor(code * SHARE);
  const whole = digits * (TEN_TO[places - (code - digits * STEP)] as number);
  return Math.abs(whole) < 2 ** 52 ? whole : NaN;
}

function placesOf(code: number): number {
  return code - Math.floor(code * SHARE) * STEP;
}

/**
 * {@link lineAmount} in whole smallest units, of a quantity and a price as {@link decimalCode} gives them; `NaN` where
 * either is, and where the product is too large for whole numbers to be exact.
 *
 * @param places - of the currency's smallest unit, as `minorUnits` has them.
 * @example
 * import { decimalCode, lineUnits } from "receivables";
 *
 * lineUnits(decimalCode("3"), decimalCode("0.335"), 2, "half-up"); // => 101
 */
export function lineUnits(quantity: number, unitPrice: number, places: number, mode: RoundingMode): number {
  const a = Math.floor(quantity * SHARE);
  const b = Math.floor(unitPrice * SHARE);
  const product = a * b;
  // Also so for NaN. A product that is not exact is larger than the largest exact one.
  if (!(Math.abs(product) <= Number.MAX_SAFE_INTEGER)) return NaN;
  const spare = quantity - a * STEP + (unitPrice - b * STEP) - places;
  if (spare === 0) return product;
  if (spare > 0) return rounded(product, TEN_TO[spare] as number, mode);
  const units = product * (TEN_TO[-spare] as number);
  return Math.abs(units) <= Number.MAX_SAFE_INTEGER ? units : NaN;
}

// Exact: the remainder of two whole numbers is, and so is the quotient of what it leaves. The rest is a share of the step
// that is one half only where it is exactly one half, as the value has fewer than 16 digits.
function rounded(value: number, step: number, mode: RoundingMode): number {
  const rest = value % step;
  const whole = (value - rest) / step;
  if (rest === 0) return whole;
  return isAwayFromZero(whole, rest / step, mode) ? whole + Math.sign(value) : whole;
}

function isAwayFromZero(whole: number, rest: number, mode: RoundingMode): boolean {
  switch (mode) {
    case "half-up":
      return Math.abs(rest) >= 0.5;
    case "half-down":
      return Math.abs(rest) > 0.5;
    case "half-even":
      return Math.abs(rest) === 0.5 ? whole % 2 !== 0 : Math.abs(rest) > 0.5;
    case "up":
      return true;
    case "down":
      return false;
    case "ceiling":
      return rest > 0;
    case "floor":
      return rest < 0;
    default:
      return mode satisfies never;
  }
}

const STEP = 32;
const SHARE = 1 / STEP;
const TOO_MANY = 2 ** 48;
/** With minus, point and as many digits as are below {@link TOO_MANY}. */
const LONGEST = 17;
const TEN_TO: readonly number[] = /* @__PURE__ */ Array.from({ length: 33 }, (_, i) => 10 ** i);
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
