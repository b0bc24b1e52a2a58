import type { OpenItem } from "../ledger/index.js";

/** The rows that speak of an item by its own id or by that of its document, whose items they then all mean. */
export function rowsNaming<Row>(
  { id, document }: OpenItem,
  byName: ReadonlyMap<string, readonly Row[]>,
): readonly Row[] {
  return [...new Set([id, document])].flatMap((name) => byName.get(name) ?? []);
}
