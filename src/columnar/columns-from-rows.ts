import { rowCollector } from "./collect-rows.js";
import { type ColumnTable, readTable } from "./column-table.js";
import { csvRows } from "./csv-rows.js";
import { type ItemColumns, itemColumns } from "./item-columns.js";
import type { RowItem } from "./row-item.js";
import { type ItemRow, type RowReading, objectRows } from "./row-reading.js";

/**
 * Puts open items into columns from the rows of a table: plain objects, a CSV text with a header, an Arrow table, or a
 * stream of rows or of pieces of a CSV text. Nothing of the rows is kept but their columns, so that files that do not
 * fit into memory as objects can be aged.
 *
 * A row has an `id`, a `customer`, a `currency` and what is `open`, negative for a credit; without `dueOn` it is not
 * known when it is due, and `issuedOn` or `postedOn` is needed. Other fields are those of an open item. An empty cell
 * is one that is not there; columns of other names are passed over.
 *
 * @param rows - an async source gives a promise.
 * @throws MisuseError `row-incomplete`, `not-a-text`, `unknown-kind`, `column-missing`, `cells-differ`,
 *   `duplicate-item`, and those of `money` and `plainDate`; the field names row and column.
 * @example
 * import { ageColumns, columnsFromRows, net30, plainDate } from "receivables";
 *
 * const csv = `Invoice,Customer,Due,Amount
 * INV-1,C-1,2026-04-01,60.00
 * INV-2,C-1,2026-05-01,40.5
 * `;
 * const fields = { id: "Invoice", customer: "Customer", dueOn: "Due", open: "Amount" };
 * const columns = columnsFromRows(csv, { fields, currency: "USD" });
 * const report = ageColumns({ columns, asOf: plainDate("2026-05-02") }, net30.aging);
 * report.currencies.map(({ total }) => total.open.amount); // => ["100.50"]
 */
export function columnsFromRows(
  rows: string | Iterable<ItemRow> | ColumnTable,
  reading?: RowReading,
): ItemColumns<RowItem>;
export function columnsFromRows(
  rows: AsyncIterable<ItemRow | string>,
  reading?: RowReading,
): Promise<ItemColumns<RowItem>>;
export function columnsFromRows(
  rows: string | Iterable<ItemRow> | ColumnTable | AsyncIterable<ItemRow | string>,
  reading: RowReading = {},
): ItemColumns<RowItem> | Promise<ItemColumns<RowItem>> {
  if (typeof rows === "object" && Symbol.asyncIterator in rows) return fromStream(rows, reading);
  const collector = rowCollector();
  if (typeof rows === "string") {
    const csv = csvRows(collector, reading);
    csv.read(rows);
    csv.end();
  } else if (Symbol.iterator in rows) {
    const take = objectRows(collector, reading);
    for (const row of rows) take(row);
  } else readTable(collector, rows, reading);
  return itemColumns(collector.end());
}

async function fromStream(
  rows: AsyncIterable<ItemRow | string>,
  reading: RowReading,
): Promise<ItemColumns<RowItem>> {
  const collector = rowCollector();
  const csv = csvRows(collector, reading);
  const take = objectRows(collector, reading);
  for await (const row of rows) {
    if (typeof row === "string") csv.read(row);
    else take(row);
  }
  csv.end();
  return itemColumns(collector.end());
}
