import { type PlainDate, dateOfDayNumber, dayNumber } from "../calendar/index.js";
import { type AgeUnit, ageIn } from "./age-unit.js";
import { type BucketScheme, CREDITS_COLUMN } from "./bucket-scheme.js";

/** Whether the bands are as {@link BucketScheme} says: then a day's band follows from where it lies between days. */
export function isGapless(scheme: BucketScheme): boolean {
  return (
    scheme.length > 0 &&
    new Set([CREDITS_COLUMN, ...scheme.map(({ id }) => id)]).size === scheme.length + 1 &&
    scheme.at(-1)?.to === null &&
    scheme.every(({ from }, i) => {
      const before = scheme[i - 1]?.to;
      return before === undefined ? from === null : before !== null && from === before + 1;
    })
  );
}

/**
 * The days that part the bands on a day, ascending: what counts from the first or before is in the last band, what
 * counts from after the last is in the first. An age never rises as the day it counts from becomes later.
 */
export function bandDays(scheme: BucketScheme, unit: AgeUnit, asOf: PlainDate): Int32Array {
  return Int32Array.from(scheme.slice(1).toReversed(), ({ from }) => lastDayOfAge(unit, from ?? 0, asOf));
}

const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** The last day that has so much age or more; the one before the first of all days where none has. */
function lastDayOfAge(unit: AgeUnit, age: number, asOf: PlainDate): number {
  if (unit === "days") return dayNumber(asOf) - age;
  let [low, high] = [FIRST_DAY - 1, LAST_DAY];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (ageIn(unit, dateOfDayNumber(middle), asOf) >= age) low = middle;
    else high = middle - 1;
  }
  return low;
}
