/**
 * Values by id, as plain data that is never changed: a table with some values more shares all other entries with the
 * one before. Finding one looks at a handful of entries, however many there are.
 */
export interface ById<T> {
  readonly size: number;
  /** Every id is in the bucket of its hash. */
  readonly buckets: readonly (readonly (readonly [id: string, value: T])[])[];
}

/** A table of nothing. */
export function emptyById<T>(): ById<T> {
  return { size: 0, buckets: [[]] };
}

/** The value of an id. */
export function valueById<T>({ buckets }: ById<T>, id: string): T | undefined {
  return bucketOf(buckets, id).find(([key]) => key === id)?.[1];
}

/** The table with values put in, or in the place of those that were there. */
export function withValues<T>(table: ById<T>, entries: ReadonlyMap<string, T>): ById<T> {
  if (entries.size === 0) return table;
  const buckets = grown(table, entries.size);
  const own = new Set<number>();
  let { size } = table;
  for (const [id, value] of entries) {
    const at = hashOf(id) % buckets.length;
    const bucket = own.has(at) ? (buckets[at] as Entry<T>[]) : [...(buckets[at] as readonly Entry<T>[])];
    buckets[at] = bucket;
    own.add(at);
    const place = bucket.findIndex(([key]) => key === id);
    if (place === -1) size += 1;
    bucket[place === -1 ? bucket.length : place] = [id, value];
  }
  return { size, buckets };
}

/** All values, in no order that means anything. */
export function valuesById<T>({ buckets }: ById<T>): readonly T[] {
  return buckets.flatMap((bucket) => bucket.map(([, value]) => value));
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
