import { compareText } from "../../decision/index.js";
import { MisuseError } from "../../misuse/index.js";
import type { Page, PageRequest } from "../../ports/index.js";

/**
 * A page of entries in the order of their keys. The cursor is the key of the page's last entry, so that what
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
  const keyed = entries
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .sort((a, b) => compareText(a.key, b.key));
  const rest = after === null ? keyed : keyed.filter(({ key }) => key > after);
  const page = rest.slice(0, limit);
  return {
    entries: page.map(({ entry }) => entry),
    next: rest.length > limit ? (page.at(-1)?.key ?? null) : null,
  };
}
