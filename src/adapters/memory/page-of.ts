import { compareText } from "../../decision/index.js";
import { MisuseError } from "../../misuse/index.js";
import type { Cursor, Page, PageRequest } from "../../ports/index.js";

/** The place of an entry in a listing: entries of one key are numbered, so that none is lost between two pages. */
interface Place {
  readonly key: string;
  readonly number: number;
}

/**
 * A page of entries in the order of their keys. The cursor is the place of the page's last entry, so that what
 * is put in between two pages moves nothing.
 *
 * @throws MisuseError `page-limit` for a limit that is not a whole number of 1 or more.
 */
export function pageOf<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  { after, limit }: PageRequest,
): Page<Entry> {
  if (!Number.isSafeInteger(limit) || limit < 1) {
    throw new MisuseError({
      code: "page-limit",
      field: "limit",
      value: limit,
      problem: "not a whole number of 1 or more",
      remedy: "Ask for so many entries at once as you can hold, such as 1000.",
    });
  }
  const numbers = new Map<string, number>();
  const placed = entries.map((entry) => {
    const key = keyOf(entry);
    const number = numbers.get(key) ?? 0;
    numbers.set(key, number + 1);
    return { entry, key, number };
  });
  const last = after === null ? undefined : placeOf(after);
  const rest = placed.filter((place) => last === undefined || inOrder(place, last) > 0).sort(inOrder);
  const page = rest.slice(0, limit);
  const end = page.at(-1);
  return {
    entries: page.map(({ entry }) => entry),
    next: end === undefined || rest.length === page.length ? null : cursorOf(end),
  };
}

function inOrder(a: Place, b: Place): number {
  return compareText(a.key, b.key) || a.number - b.number;
}

function cursorOf({ key, number }: Place): Cursor {
  return `${number} ${key}`;
}

function placeOf(cursor: Cursor): Place {
  const end = cursor.indexOf(" ");
  return { key: cursor.slice(end + 1), number: Number(cursor.slice(0, end)) };
}
