import { ascends } from "../columnar/kernels.js";
import { compareText } from "../decision/index.js";
import type { HandoverRow } from "./handover-list.js";

/** The rows of a list sorted by item and each item once, the last of two counting, without what stays. */
export function rowsByItem(
  rows: readonly HandoverRow[],
  staying: ReadonlySet<string>,
): readonly HandoverRow[] {
  const given = staying.size === 0 ? rows : rows.filter(({ item }) => !staying.has(item));
  // A list that makeHandoverList made is in order, and need not be sorted again.
  if (ascends({ count: given.length, at: (place) => (given[place] as HandoverRow).item })) return given;
  return [...new Map(given.map((row) => [row.item, row])).values()].sort((a, b) =>
    compareText(a.item, b.item),
  );
}

/** Finds the place of an item, -1 for one that is not there. */
export type PlaceFinder = (item: string) => number;

/**
 * What finds the places of items among rows that are sorted by item. As long as the items that are asked for ascend,
 * as those of a ledger do, it goes along the rows beside them; from the first one that does not, it finds them by
 * hash. Either way each row is passed once.
 */
export function placeFinder(rows: readonly HandoverRow[], byHash: () => PlaceFinder): PlaceFinder {
  let next = 0;
  let last = "";
  let find: PlaceFinder | undefined;
  return (item) => {
    if (find !== undefined) return find(item);
    if (next < rows.length && (rows[next] as HandoverRow).item === item) {
      last = item;
      return next++;
    }
    if (item <= last) return (find = byHash())(item);
    last = item;
    while (next < rows.length && (rows[next] as HandoverRow).item < item) next += 1;
    return next < rows.length && (rows[next] as HandoverRow).item === item ? next : -1;
  };
}

/** What finds them by hash. */
export function hashedPlaces(rows: readonly HandoverRow[]): PlaceFinder {
  const places = new Map<string, number>();
  rows.forEach(({ item }, place) => places.set(item, place));
  return (item) => places.get(item) ?? -1;
}
