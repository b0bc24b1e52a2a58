import { MisuseError } from "../misuse/index.js";

/** The day that the age of an item counts from: the day on which it is due, or the day of its invoice. */
export type BaseDate = "due" | "invoice";

/** A band of days, both ends included. */
export interface Bucket {
  /** Stable, as reports and stored results name it: `"not-due"`, `"1-10"`, `"91+"`. */
  readonly id: string;
  /** The first day of it; `null` for all before. */
  readonly from: number | null;
  /** The last day of it; `null` for all after. */
  readonly to: number | null;
}

/**
 * Bands that follow one another without gap or overlap from the first, which is open at its beginning, to the
 * last, which is open at its end, so that every number of days is in exactly one. Make one with
 * {@link bucketScheme}.
 */
export type BucketScheme = readonly Bucket[];

/** The column of a customer's credits where they stand apart from the buckets. No bucket has this id. */
export const CREDITS_COLUMN = "credits";

/**
 * The scheme whose bands end with the given days. By due date the first band is what is not due: everything up
 * to and with the due date, on which an item is overdue by 0 days. By invoice date it is everything up to and
 * with the first limit; the day of the invoice is day 0.
 *
 * @param limits - the last day of each band but the last, which is open: whole numbers in ascending order, from
 *   1 by due date and from 0 by invoice date.
 * @throws MisuseError `limits-not-ascending` for limits that would make a gap or an overlap.
 * @example
 * import { bucketScheme } from "receivables";
 *
 * bucketScheme([10, 60, 90]).map(({ id }) => id); // => ["not-due", "1-10", "11-60", "61-90", "91+"]
 * bucketScheme([30, 60], "invoice").map(({ id }) => id); // => ["0-30", "31-60", "61+"]
 * bucketScheme([10])[1]; // => { id: "1-10", from: 1, to: 10 }
 */
export function bucketScheme(limits: readonly number[], baseDate: BaseDate = "due"): BucketScheme {
  const first = baseDate === "due" ? 1 : 0;
  limits.forEach((limit, i) => {
    const least = (limits[i - 1] ?? first - 1) + 1;
    if (!Number.isSafeInteger(limit) || limit < least) throw notAscending(limit, i, least);
  });
  const bands = [...limits, null].map((to, i): Bucket => {
    const from = (limits[i - 1] ?? first - 1) + 1;
    return { id: to === null ? `${from}+` : `${from}-${to}`, from, to };
  });
  if (baseDate === "due") return [{ id: "not-due", from: null, to: 0 }, ...bands];
  return bands.map((band, i) => (i === 0 ? { ...band, from: null } : band));
}

/** The band that a number of days is in; `null`, which is not known yet, is in the first. */
export function bucketOf(days: number | null, scheme: BucketScheme): Bucket {
  const bucket =
    days === null
      ? scheme[0]
      : scheme.find(({ from, to }) => (from === null || from <= days) && (to === null || days <= to));
  if (bucket === undefined) {
    throw new MisuseError({
      code: "bucket-missing",
      field: "policy.scheme",
      value: days,
      problem: "no bucket holds this number of days",
      remedy: "Make the scheme with bucketScheme, or read it with bucketSchemeSchema.",
    });
  }
  return bucket;
}

function notAscending(limit: number, index: number, least: number): MisuseError {
  return new MisuseError({
    code: "limits-not-ascending",
    field: `limits[${index}]`,
    value: limit,
    problem: `not a whole number of ${least} or more`,
    remedy: "Give the last day of each band, each larger than the one before.",
  });
}
