import { once } from "../columnar/kernels.js";
import { compareText } from "../decision/index.js";
import type { HandoverRow } from "./handover-list.js";

/** Entries that speak of items, and what is done when the row of one is found. */
export interface Entries {
  readonly count: number;
  readonly itemAt: (entry: number) => string;
  /** May be told of an entry again, with another place; the last counts. */
  readonly found: (entry: number, row: HandoverRow, place: number) => void;
}

/**
 * Finds the row of each entry of several lists, and gives the rows sorted by item and each item once, the last of two
 * counting. Rows that ascend, as those of a list that makeHandoverList made, are passed once, and beside them the
 * entries of each list as long as these ascend too; from the first that does not, its rows are found by hash.
 */
export function placed(rows: readonly HandoverRow[], lists: readonly Entries[]): readonly HandoverRow[] {
  const followers = lists.map(follower);
  let last = "";
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] as HandoverRow;
    const { item } = row;
    if (place > 0 && item <= last) return placed(sortedByItem(rows), lists);
    last = item;
    for (const { follow } of followers) follow(row, place);
  }
  const places = once(() => new Map(rows.map(({ item }, place) => [item, place])));
  const placeOf = (item: string): number | undefined => (item > last ? undefined : places().get(item));
  for (const { findRest } of followers) findRest(rows, placeOf);
  return rows;
}

interface Follower {
  /** Goes on to the entry of a row, the rows being given one after the other. */
  readonly follow: (row: HandoverRow, place: number) => void;
  /** Finds the rows of the entries that are left when all rows were given. */
  readonly findRest: (rows: readonly HandoverRow[], placeOf: (item: string) => number | undefined) => void;
}

function follower({ count, itemAt, found }: Entries): Follower {
  let next = 0;
  let last = "";
  let strayed = false;
  return {
    follow(row, place) {
      while (next < count && !strayed) {
        const item = itemAt(next);
        if (item === row.item) {
          last = item;
          found(next++, row, place);
          return;
        }
        if (item > row.item) return;
        strayed = next > 0 && item <= last;
        if (strayed) return;
        last = item;
        next += 1;
      }
    },
    findRest(rows, placeOf) {
      for (; next < count; next += 1) {
        const place = placeOf(itemAt(next));
        if (place !== undefined) found(next, rows[place] as HandoverRow, place);
      }
    },
  };
}

function sortedByItem(rows: readonly HandoverRow[]): readonly HandoverRow[] {
  return [...new Map(rows.map((row) => [row.item, row])).values()].sort((a, b) =>
    compareText(a.item, b.item),
  );
}
