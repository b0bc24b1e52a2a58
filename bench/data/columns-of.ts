import { type ItemColumns, columnsFromItems } from "receivables/columnar";
import type { OpenItem } from "receivables/ledger";
import { openItems } from "./open-items.js";

/** The same items in the library's columns. */
export function columnsOf(size: number): ItemColumns<OpenItem> {
  return columnsFromItems(openItems(size));
}
