/** Where a listing goes on: opaque to the reader, made by the adapter. */
export type Cursor = string;

/** Which part of a listing is wanted. */
export interface PageRequest {
  /** The `next` of the page before, `null` for the first. */
  readonly after: Cursor | null;
  /** The most entries the page may have, 1 or more. */
  readonly limit: number;
}

/** A part of a listing, in the listing's order. */
export interface Page<Entry> {
  readonly entries: readonly Entry[];
  /** `null` on the last page. */
  readonly next: Cursor | null;
}

/**
 * Reads a whole listing page by page.
 *
 * @param page - gives one page, as the methods of the ports do.
 * @param limit - entries to ask for at once.
 * @example
 * import { readAll } from "receivables/ports";
 *
 * const pages = [
 *   { entries: ["a", "b"], next: "1" },
 *   { entries: ["c"], next: null },
 * ];
 * await readAll(async ({ after }) => pages[Number(after)]!, 2); // => ["a", "b", "c"]
 */
export async function readAll<Entry>(
  page: (request: PageRequest) => Promise<Page<Entry>>,
  limit = 1000,
): Promise<readonly Entry[]> {
  const all: Entry[] = [];
  let after: Cursor | null = null;
  do {
    const { entries, next }: Page<Entry> = await page({ after, limit });
    all.push(...entries);
    after = next;
  } while (after !== null);
  return all;
}
