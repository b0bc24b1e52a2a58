import { grouped } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import type { Hold } from "./hold.js";

/** The rows that speak of an item by its own id or by that of its document, whose items they then all mean. */
export function rowsNaming<Row>(
  { id, document }: OpenItem,
  byName: ReadonlyMap<string, readonly Row[]>,
): readonly Row[] {
  return [...new Set([id, document])].flatMap((name) => byName.get(name) ?? []);
}

/** Finds the rows in whose scope an item is: its own, its document's, its customer's. */
export function rowsByScope<Row extends Pick<Hold, "scope">>(
  rows: readonly Row[],
): (item: OpenItem) => readonly Row[] {
  const ofItem = grouped(rows, ({ scope }) => ("item" in scope ? scope.item : undefined));
  const ofCustomer = grouped(rows, ({ scope }) => ("customer" in scope ? scope.customer : undefined));
  return (item) => [...rowsNaming(item, ofItem), ...(ofCustomer.get(item.customer) ?? [])];
}
