import { MisuseError } from "../misuse/index.js";

/**
 * Entries by their key.
 *
 * @param field - names the list in an error.
 * @throws MisuseError `duplicate-entry` where a key stands twice.
 */
export function uniqueIndex<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  field: string,
): ReadonlyMap<string, Entry> {
  const index = new Map<string, Entry>();
  entries.forEach((entry, at) => {
    const key = keyOf(entry);
    if (index.has(key)) {
      throw new MisuseError({
        code: "duplicate-entry",
        field: `${field}[${at}]`,
        value: key,
        problem: "stands there twice",
        remedy: "Give each once.",
      });
    }
    index.set(key, entry);
  });
  return index;
}
