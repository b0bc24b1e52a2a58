import { grouped } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import type { OpenItem } from "./open-item.js";
import { compareDue } from "./order.js";
import { isCredit } from "./running-item.js";

/** On which side of the account an item is to be found. */
export type Side = "claim" | "credit" | "either";

/** What stands behind a name: the items in the order in which they fall due, or why there are none. */
export type Found<T> = readonly T[] | "unknown-item" | "wrong-side";

/** Items by their own id and by their document's. */
export interface ItemIndex<T> {
  readonly byId: ReadonlyMap<string, T>;
  readonly byDocument: ReadonlyMap<string, readonly T[]>;
}

/** Throws MisuseError `duplicate-id`. */
export function itemIndex<T extends { readonly item: OpenItem }>(items: readonly T[]): ItemIndex<T> {
  const byId = new Map<string, T>();
  for (const entry of items) {
    const { id } = entry.item;
    if (byId.has(id)) {
      throw new MisuseError({
        code: "duplicate-id",
        field: "items.id",
        value: id,
        problem: "two items have this id",
        remedy: "Keep the ids of documents free of endings such as #1, which are those of their items.",
      });
    }
    byId.set(id, entry);
  }
  const inOrder = items.toSorted((a, b) => compareDue(a.item, b.item));
  return { byId, byDocument: grouped(inOrder, ({ item }) => item.document) };
}

/** The item of an id, or else the items of a document, on one side. */
export function findItems<T extends { readonly item: OpenItem }>(
  { byId, byDocument }: ItemIndex<T>,
  name: string,
  side: Side,
): Found<T> {
  const fits = ({ item }: T): boolean => side === "either" || (side === "credit") === isCredit(item);
  const exact = byId.get(name);
  if (exact !== undefined && fits(exact)) return [exact];
  const siblings = byDocument.get(name);
  const found = siblings?.filter(fits) ?? [];
  if (found.length > 0) return found;
  return exact === undefined && siblings === undefined ? "unknown-item" : "wrong-side";
}
