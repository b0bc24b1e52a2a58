import { MisuseError } from "../misuse/index.js";
import { collectItems, duplicateItem } from "./collect-items.js";
import type { ColumnItem } from "./column-item.js";
import { type ColumnSet, columnSet } from "./column-set.js";
import { once } from "./once.js";
import { hasRepeat, textTable } from "./text-table.js";

/**
 * Open items in columns: what sums are made of stands in typed arrays, clustered by customer and day. It is a handle for
 * the column verbs, and never changes. Make one with {@link columnsFromItems} or {@link columnsFromRows}.
 */
export interface ItemColumns<Item extends ColumnItem = ColumnItem> {
  /** How many items there are. */
  readonly count: number;
  /** The columns as they were made. */
  readonly base: ColumnSet<Item>;
  /** What has changed since. */
  readonly changes: ColumnChanges<Item> | undefined;
  /** All of it in one column set, made when it is first asked for. */
  readonly whole: () => ColumnSet<Item>;
  /** The row in the base of an item's id. */
  readonly rowOf: (id: string) => number | undefined;
}

/** What has changed since a column set was made: rows of it that no longer count, and items that count besides. */
export interface ColumnChanges<Item> {
  readonly removedRows: ReadonlySet<number>;
  readonly addedById: ReadonlyMap<string, Item>;
  readonly removed: ColumnSet<Item>;
  readonly added: ColumnSet<Item>;
}

/** What happened to items. */
export interface ItemChanges<Item extends ColumnItem = ColumnItem> {
  /** New items, and items as they now stand, such as one of which a part was paid; each once. */
  readonly items: readonly Item[];
  /** Ids of items that are no longer open. */
  readonly settled: readonly string[];
}

/**
 * Puts open items into columns, for verbs such as `ageColumns`. The items are read once; those that results show
 * are the very ones that were given, so that they must not be changed while the columns are used.
 *
 * @throws MisuseError `duplicate-item`, `unknown-currency`, `currency-mismatch`, `not-a-date`, and those of `money`.
 * @example
 * import { columnsFromItems, money, plainDate } from "receivables";
 *
 * const item = {
 *   id: "INV-7", customer: "C-1", issuedOn: plainDate("2026-03-02"), postedOn: plainDate("2026-03-02"),
 *   dueOn: plainDate("2026-04-01"), open: money("60", "USD"), disputed: money("0", "USD"),
 * } as const;
 * columnsFromItems([item]).count; // => 1
 */
export function columnsFromItems<Item extends ColumnItem>(items: readonly Item[]): ItemColumns<Item> {
  return itemColumns(columnSet(collectItems(items)));
}

/** Columns that nothing has changed yet. */
export function itemColumns<Item extends ColumnItem>(base: ColumnSet<Item>): ItemColumns<Item> {
  return { count: base.source.count, base, changes: undefined, whole: () => base, rowOf: rowFinder(base) };
}

/**
 * The columns after changes. Only the changes are put into columns, and stand beside those that were there, until
 * they are more than a quarter of them.
 *
 * @throws MisuseError `unknown-item` for a settled item that is not there, `duplicate-item` for one that changes
 *   twice, and those of {@link columnsFromItems}.
 * @example
 * import { changeColumns, columnsFromItems } from "receivables";
 *
 * changeColumns(columnsFromItems([]), { items: [], settled: [] }).count; // => 0
 */
export function changeColumns<Item extends ColumnItem>(
  columns: ItemColumns<Item>,
  { items, settled }: ItemChanges<Item>,
): ItemColumns<Item> {
  const { base, changes, rowOf } = columns;
  const ids = [...items.map(({ id }) => id), ...settled];
  if (hasRepeat({ count: ids.length, at: (i) => ids[i]! })) throw duplicateItem(ids);
  const addedById = new Map(changes?.addedById);
  const removedRows = new Set(changes?.removedRows);
  const remove = (id: string): boolean => {
    const row = rowOf(id);
    const stood = addedById.delete(id) || (row !== undefined && !removedRows.has(row));
    if (row !== undefined) removedRows.add(row);
    return stood;
  };
  settled.forEach((id, i) => {
    if (!remove(id)) throw unknownItem(id, i);
  });
  for (const item of items) {
    remove(item.id);
    addedById.set(item.id, item);
  }
  const whole = once(() => columnSet(collectItems(standing(base, { removedRows, addedById }))));
  if (addedById.size + removedRows.size > base.source.count / 4) return itemColumns(whole());
  return {
    count: base.source.count - removedRows.size + addedById.size,
    base,
    changes: {
      removedRows,
      addedById,
      removed: columnSet(collectItems(Array.from(removedRows, (row) => base.source.itemAt(row)))),
      added: columnSet(collectItems([...addedById.values()])),
    },
    whole,
    rowOf,
  };
}

/**
 * The items of columns, in no particular order.
 *
 * @example
 * import { columnsFromItems, itemsOfColumns } from "receivables";
 *
 * itemsOfColumns(columnsFromItems([])); // => []
 */
export function itemsOfColumns<Item extends ColumnItem>({
  base,
  changes,
}: ItemColumns<Item>): readonly Item[] {
  return standing(base, changes);
}

function standing<Item>(
  { source }: ColumnSet<Item>,
  changes: Pick<ColumnChanges<Item>, "removedRows" | "addedById"> | undefined,
): readonly Item[] {
  const items: Item[] = [];
  for (let row = 0; row < source.count; row++) {
    if (changes === undefined || !changes.removedRows.has(row)) items.push(source.itemAt(row));
  }
  if (changes !== undefined) for (const item of changes.addedById.values()) items.push(item);
  return items;
}

function rowFinder<Item>({ source }: ColumnSet<Item>): (id: string) => number | undefined {
  const table = once(() => textTable({ count: source.count, at: source.idAt }));
  return (id) => table().find(id);
}

function unknownItem(id: string, at: number): MisuseError {
  return new MisuseError({
    code: "unknown-item",
    field: `settled[${at}]`,
    value: id,
    problem: "no item of this id is open",
    remedy: "Give ids of items that the columns hold.",
  });
}
