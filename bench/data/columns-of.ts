import { type ItemColumns, type ItemRow, columnsFromItems, columnsFromRows } from "receivables/columnar";
import type { OpenItem } from "receivables/ledger";
import { dateOfDay } from "./dates.js";
import { customerId, handlerId, itemColumns, itemId, moneyOf, openItems } from "./open-items.js";

/** More items than this are streamed into columns: as objects they would not leave room for what is measured. */
const MOST_OBJECTS = 1_000_000;

let last: { readonly size: number; readonly columns: ItemColumns<OpenItem> } | undefined;

/** The same items in the library's columns, which contenders share. */
export function columnsOf(size: number): ItemColumns<OpenItem> {
  if (last?.size !== size) last = { size, columns: made(size) };
  return last.columns;
}

function made(size: number): ItemColumns<OpenItem> {
  return size > MOST_OBJECTS
    ? columnsFromRows(itemRows(size), { currency: "USD" })
    : columnsFromItems(openItems(size));
}

/** The same items as rows, one after the other. */
export function* itemRows(size: number): Generator<ItemRow> {
  const { amount, customer, disputed, dueDay, handler } = itemColumns(size);
  for (let i = 0; i < size; i++) {
    const minor = amount[i] ?? 0;
    yield {
      id: itemId(i),
      customer: customerId(customer[i] ?? 0),
      handler: handlerId(handler[i] ?? 0),
      dueOn: dateOfDay(dueDay[i] ?? 0),
      open: moneyOf(minor, "USD").amount,
      disputed: disputed[i] === 1 ? moneyOf(minor, "USD").amount : undefined,
    };
  }
}
