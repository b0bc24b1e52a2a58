import { dateOfDayNumber } from "../calendar/index.js";
import type { RowCollector } from "./collect-rows.js";
import { ROW_FIELDS, type RowField } from "./row-item.js";
import { type RowReading, namesIn } from "./row-reading.js";

/** A column of a table in columns. */
export interface TableColumn {
  readonly get: (row: number) => unknown;
  /** Of decimals, which come as 32-bit words, their scale. */
  readonly type?: { readonly scale?: number };
}

/** A table in columns, as far as it is read: a `Table` of Apache Arrow is one. */
export interface ColumnTable {
  readonly numRows: number;
  readonly getChild: (name: string) => TableColumn | null;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Adds the rows of a table. Dates come as milliseconds or `Date`, decimals as words, everything else as it is. */
export function readTable(collector: RowCollector, table: ColumnTable, reading: RowReading): void {
  const names = namesIn(reading);
  const columns = new Map<RowField, (row: number) => unknown>();
  for (const field of ROW_FIELDS) {
    const column = table.getChild(names[field]);
    if (column !== null) columns.set(field, reader(field, column));
  }
  for (let row = 0; row < table.numRows; row++) {
    collector.add(
      (field) => {
        const value = columns.get(field)?.(row);
        return field === "currency" ? (value ?? reading.currency) : value;
      },
      (field) => `rows[${row}].${names[field]}`,
    );
  }
}

function reader(field: RowField, column: TableColumn): (row: number) => unknown {
  if (field.endsWith("On")) return (row) => dayIn(column.get(row));
  const { scale } = column.type ?? {};
  return scale === undefined ? (row) => column.get(row) : (row) => decimalIn(column.get(row), scale);
}

/** A day that came as milliseconds from 1970-01-01, a number or in a `Date`; of one with a time of day it is refused. */
function dayIn(value: unknown): unknown {
  const milliseconds =
    value instanceof Object && "getTime" in value ? (value as { getTime(): number }).getTime() : value;
  const days = typeof milliseconds === "number" ? milliseconds / MILLISECONDS_A_DAY : Number.NaN;
  return Number.isInteger(days) ? dateOfDayNumber(days) : value;
}

/** A decimal that came as little-endian 32-bit words in two's complement. */
function decimalIn(value: unknown, scale: number): unknown {
  if (!(value instanceof Uint32Array)) return value;
  const bits = BigInt(32 * value.length);
  const unsigned = value.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  const units = BigInt.asIntN(Number(bits), unsigned);
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return units < 0n ? `-${text}` : text;
}
