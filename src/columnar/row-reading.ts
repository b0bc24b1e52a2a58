import type { RowCollector } from "./collect-rows.js";
import { ROW_FIELDS, type RowField } from "./row-item.js";

/** A row: a text or nothing for each of its fields. Days are `YYYY-MM-DD`, amounts decimal strings. */
export type ItemRow = Readonly<Record<string, unknown>>;

/** How rows are read. */
export interface RowReading {
  /** What the source calls a field, where it does not call it by its own name. */
  readonly fields?: Readonly<Partial<Record<RowField, string>>>;
  /** The currency of all rows, where the source has no column for it. */
  readonly currency?: string;
  /** Between the cells of a CSV text; a comma without it. */
  readonly separator?: string;
}

/** What a source calls each field. */
export function namesIn({ fields = {} }: RowReading): Readonly<Record<RowField, string>> {
  return Object.fromEntries(ROW_FIELDS.map((field) => [field, fields[field] ?? field])) as Record<
    RowField,
    string
  >;
}

/** Adds rows that are objects. */
export function objectRows(collector: RowCollector, reading: RowReading): (row: ItemRow) => void {
  const names = namesIn(reading);
  let at = 0;
  return (row) => {
    collector.add(
      (field) => {
        const value = Object.hasOwn(row, names[field]) ? row[names[field]] : undefined;
        return field === "currency" ? (value ?? reading.currency) : value;
      },
      (field) => `rows[${at}].${names[field]}`,
    );
    at++;
  };
}
