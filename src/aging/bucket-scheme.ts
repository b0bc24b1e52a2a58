import { MisuseError } from "../misuse/index.js";
import type { BaseDate } from "./base-date.js";

/** A band of ages, both ends included, in days or in the unit that the policy counts them in. */
export interface Bucket {
  /** Stable, as reports and stored results name it: `"not-due"`, `"1-10"`, `"91+"`. */
  readonly id: string;
  /** The first age in it; `null` for all before. */
  readonly from: number | null;
  /** The last age in it; `null` for all after. */
  readonly to: number | null;
}

/**
 * Bands that follow one another without gap or overlap from the first, which is open at its beginning, to the
 * last, which is open at its end, so that every age is in exactly one. Make one with
 * {@link bucketScheme}.
 */
export type BucketScheme = readonly Bucket[];

/** The column of a customer's credits where they stand apart from the buckets. No bucket has this id. */
export const CREDITS_COLUMN = "credits";

/**
 * The scheme whose bands end with the given ages. By due date the first band is what is not due: everything up
 * to and with the due date, on which an item is overdue by 0 days. By another base date it is everything up to
 * and with the first limit; the day itself, such as that of the invoice, is 0.
 *
 * @param limits - the last age of each band but the last, which is open: whole numbers in ascending order, from
 *   1 by due date and from 0 otherwise.
 * @param notDue - only by due date: what is not due in bands of its own, each up to and with so many days or whole
 *   months before the due date, from 0. What is due later than the last, or has no due date yet, is in the first band.
 * @throws MisuseError `limits-not-ascending` for limits that would make a gap or an overlap, `bands-not-due` for
 *   `notDue` by another base date.
 * @example
 * import { bucketScheme } from "receivables";
 *
 * bucketScheme([10, 60, 90]).map(({ id }) => id); // => ["not-due", "1-10", "11-60", "61-90", "91+"]
 * bucketScheme([30, 60], "invoice").map(({ id }) => id); // => ["0-30", "31-60", "61+"]
 * bucketScheme([10])[1]; // => { id: "1-10", from: 1, to: 10 }
 * bucketScheme([30], "due", [7, 30]).map(({ id }) => id);
 * // => ["not-due-31+", "not-due-8-30", "not-due-0-7", "1-30", "31+"]
 */
export function bucketScheme(
  limits: readonly number[],
  baseDate: BaseDate = "due",
  notDue: readonly number[] = [],
): BucketScheme {
  if (baseDate === "due") {
    const before = bandsFrom(0, notDue, "notDue").map(({ from, to }) => ({
      id: notDue.length === 0 ? "not-due" : `not-due-${rangeText(from, to)}`,
      from: to === null ? null : 0 - to,
      to: 0 - from,
    }));
    return [...before.toReversed(), ...bandsFrom(1, limits, "limits").map(named)];
  }
  if (notDue.length > 0) throw notByDueDate(notDue, baseDate);
  return bandsFrom(0, limits, "limits").map((band, i) => ({
    ...named(band),
    from: i === 0 ? null : band.from,
  }));
}

interface Band {
  readonly from: number;
  readonly to: number | null;
}

function bandsFrom(first: number, limits: readonly number[], field: string): readonly Band[] {
  const startOf = (i: number): number => (limits[i - 1] ?? first - 1) + 1;
  limits.forEach((limit, i) => {
    if (!Number.isSafeInteger(limit) || limit < startOf(i))
      throw notAscending(limit, `${field}[${i}]`, startOf(i));
  });
  return [...limits, null].map((to, i) => ({ from: startOf(i), to }));
}

function named({ from, to }: Band): Bucket {
  return { id: rangeText(from, to), from, to };
}

function rangeText(from: number, to: number | null): string {
  if (to === null) return `${from}+`;
  return from === to ? `${from}` : `${from}-${to}`;
}

/** The band that an age is in; `null`, which is not known yet, is in the first. */
export function bucketOf(age: number | null, scheme: BucketScheme): Bucket {
  const bucket =
    age === null
      ? scheme[0]
      : scheme.find(({ from, to }) => (from === null || from <= age) && (to === null || age <= to));
  if (bucket === undefined) {
    throw new MisuseError({
      code: "bucket-missing",
      field: "policy.scheme",
      value: age,
      problem: "no bucket holds this age",
      remedy: "Make the scheme with bucketScheme, or read it with bucketSchemeSchema.",
    });
  }
  return bucket;
}

function notAscending(limit: number, field: string, least: number): MisuseError {
  return new MisuseError({
    code: "limits-not-ascending",
    field,
    value: limit,
    problem: `not a whole number of ${least} or more`,
    remedy: "Give the last age of each band, each larger than the one before.",
  });
}

function notByDueDate(value: readonly number[], baseDate: BaseDate): MisuseError {
  return new MisuseError({
    code: "bands-not-due",
    field: "notDue",
    value,
    problem: `an age by ${baseDate} does not say what is due`,
    remedy: "Leave them out, or age by due date.",
  });
}
