import type { OpenItem } from "../ledger/index.js";

/**
 * Every key that a report can be grouped by. Account, customer and group are three keys: a customer may have several
 * accounts. So are item and document: an invoice may have several instalments.
 */
export const AGING_KEYS = [
  "item",
  "document",
  "customer",
  "account",
  "group",
  "area",
  "department",
  "handler",
  "kind",
  "reference",
  "currency",
] as const;

/** What a report can be grouped by. */
export type AgingKey = (typeof AGING_KEYS)[number];

/** The value of each key; `null` for items that have none. */
export type KeyValues = Readonly<Partial<Record<AgingKey, string | null>>>;

/** An item's value of a key. */
export function keyValue(item: OpenItem, key: AgingKey): string | undefined {
  if (key === "item") return item.id;
  if (key === "currency") return item.open.currency;
  return item[key];
}
