import { MisuseError, type Money, isCurrency, isPlainDate, money, type PlainDate } from "receivables";
import { type BadCell, NOT_UTF8, readCsv, type Row } from "../input/csv.js";

/** Reads the cells of a row; what cannot be used is put down as a bad cell, and gives `undefined`. */
export interface RowReader {
  readonly line: number;
  /** Without white space at its ends; empty where nothing stands. */
  readonly text: (column: string) => string;
  readonly name: (column: string) => string | undefined;
  readonly date: (column: string) => PlainDate | undefined;
  /** With or without commas between thousands; may be negative. */
  readonly amount: (column: string, currency: string) => Money | undefined;
  readonly currency: (column: string) => string | undefined;
  readonly reject: (column: string, problem: string) => undefined;
}

/** The rows of a file, each with a reader, and the cells that could not be used so far. */
export interface ExportFile {
  readonly rows: readonly RowReader[];
  readonly bad: BadCell[];
}

/**
 * Opens a file that another system exported.
 *
 * @throws Error when the file lacks a column.
 */
export function openExport(path: string, needed: readonly string[]): ExportFile {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const { columns, rows, bad: unread } = readCsv(path);
  for (const column of needed) {
    if (!columns.includes(column))
      throw new Error(`${path} has no column ${column}; it has ${columns.join(", ")}`);
  }
  const bad = unread.map((cell) => ({ ...cell, file }));
  return { rows: rows.map((row) => rowReader(row, file, bad)), bad };
}

function rowReader({ line, cells }: Row, file: string, bad: BadCell[]): RowReader {
  const text = (column: string): string => (cells[column] ?? "").trim();
  const reject = (column: string, problem: string): undefined => {
    bad.push({ file, line, column, value: cells[column] ?? "", problem });
  };
  const name = (column: string): string | undefined => {
    const value = text(column);
    if (value === "") return reject(column, "empty");
    return value.includes("\uFFFD") ? reject(column, NOT_UTF8) : value;
  };
  return {
    line,
    text,
    reject,
    name,
    date: (column) => {
      const value = text(column);
      return isPlainDate(value) ? value : reject(column, "not a day as YYYY-MM-DD");
    },
    amount: (column, currency) => {
      const value = text(column);
      if (!/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(value))
        return reject(column, "not an amount such as 1,234.50");
      try {
        return money(value.replaceAll(",", ""), currency);
      } catch (error) {
        if (!(error instanceof MisuseError)) throw error;
        return reject(column, error.problem);
      }
    },
    currency: (column) => {
      const value = text(column);
      return isCurrency(value) ? value : reject(column, "not an ISO 4217 code");
    },
  };
}
