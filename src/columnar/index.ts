export type { AmountColumn, RunningSums, SparseSums, SumForm } from "./amounts.js";
export type { Clusters } from "./clusters.js";
export type { ColumnItem } from "./column-item.js";
export type { ColumnSet, CurrencyColumns, DayField, LooseRows, RowSource, Side } from "./column-set.js";
export type { DayTotals } from "./day-totals.js";
export {
  type ColumnChanges,
  type ItemChanges,
  type ItemColumns,
  changeColumns,
  columnsFromItems,
  itemsOfColumns,
} from "./item-columns.js";
export { columnsFromRows } from "./columns-from-rows.js";
export type { ColumnTable, TableColumn } from "./column-table.js";
export { ROW_FIELDS, type RowField, type RowItem } from "./row-item.js";
export type { ItemRow, RowReading } from "./row-reading.js";
