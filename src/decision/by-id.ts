/**
 * Values by id, as plain data that is never changed: a table with some values more shares all other entries with the
 * one before. Finding one looks at a handful of entries, however many there are.
 */
export interface ById<T> {
  readonly size: number;
  /** Every id is in the bucket of its hash. */
  readonly buckets: readonly (readonly (readonly [id: string, value: T])[])[];
}

/**
 * A table of nothing.
 *
 * @example
 * import { emptyById } from "receivables";
 *
 * emptyById().size; // => 0
 */
export function emptyById<T>(): ById<T> {
  return { size: 0, buckets: [[]] };
}

/**
 * The value of an id; nothing that every object has.
 *
 * @example
 * import { emptyById, valueById } from "receivables";
 *
 * valueById(emptyById(), "constructor"); // => undefined
 */
export function valueById<T>({ buckets }: ById<T>, id: string): T | undefined {
  return bucketOf(buckets, id).find(([key]) => key === id)?.[1];
}

/**
 * The table with values put in, or in the place of those that were there; `undefined` takes one out.
 *
 * @example
 * import { emptyById, valueById, withValues } from "receivables";
 *
 * const table = withValues(emptyById<number>(), [["a", 1], ["b", 2]]);
 * valueById(withValues(table, [["a", undefined]]), "a"); // => undefined
 * valueById(table, "a"); // => 1
 */
export function withValues<T>(
  table: ById<T>,
  changes: Iterable<readonly [id: string, value: T | undefined]>,
): ById<T> {
  const differing = Array.from(new Map(changes)).filter(([id, value]) => valueById(table, id) !== value);
  if (differing.length === 0) return table;
  const buckets = grown(table, differing.length);
  const own = new Set<number>();
  let { size } = table;
  for (const [id, value] of differing) {
    const at = hashOf(id) % buckets.length;
    const bucket = own.has(at) ? (buckets[at] as Entry<T>[]) : [...(buckets[at] as readonly Entry<T>[])];
    buckets[at] = bucket;
    own.add(at);
    const place = bucket.findIndex(([key]) => key === id);
    if (value === undefined) {
      bucket.splice(place, 1);
      size -= 1;
    } else if (place === -1) {
      bucket.push([id, value]);
      size += 1;
    } else bucket[place] = [id, value];
  }
  return { size, buckets };
}

/**
 * All values, in no order that means anything.
 *
 * @example
 * import { emptyById, valuesById, withValues } from "receivables";
 *
 * valuesById(withValues(emptyById<number>(), [["a", 1]])); // => [1]
 */
export function valuesById<T>({ buckets }: ById<T>): T[] {
  return buckets.flatMap((bucket) => bucket.map(([, value]) => value));
}

/**
 * All ids with their values, in no order that means anything.
 *
 * @example
 * import { emptyById, entriesById, withValues } from "receivables";
 *
 * entriesById(withValues(emptyById<number>(), [["a", 1]])); // => [["a", 1]]
 */
export function entriesById<T>({ buckets }: ById<T>): readonly (readonly [id: string, value: T])[] {
  return buckets.flat();
}

type Entry<T> = readonly [string, T];

/** How many entries a bucket has on average, at most. */
const FULL = 8;

function grown<T>({ buckets, size }: ById<T>, more: number): (readonly Entry<T>[])[] {
  let count = buckets.length;
  while (size + more > count * FULL) count *= 2;
  if (count === buckets.length) return [...buckets];
  const larger: Entry<T>[][] = Array.from({ length: count }, () => []);
  for (const entry of buckets.flat()) (larger[hashOf(entry[0]) % count] as Entry<T>[]).push(entry);
  return larger;
}

function bucketOf<T>(buckets: ById<T>["buckets"], id: string): readonly Entry<T>[] {
  return buckets[hashOf(id) % buckets.length] ?? [];
}

/** FNV-1a over UTF-16 code units. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
