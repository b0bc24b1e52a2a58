import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type CsvRecord, csvRecords } from "./csv-records.js";

/** A cell that could not be used. Lines count from 1, the header's. */
export interface BadCell {
  /** Where several files are read. */
  readonly file?: string;
  /** The line on which its row begins. */
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly problem: string;
}

/** A row of a file, every cell a string. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What is wrong with a cell that has the sign U+FFFD, which stands where bytes are no text. */
export const NOT_UTF8 = "not UTF-8; save the file as UTF-8";

/** What a file holds. */
export interface CsvFile {
  readonly columns: readonly string[];
  readonly rows: Row[];
  readonly bad: BadCell[];
}

/**
 * Reads a CSV file with a header line, packed with gzip or not. Rows of the wrong length, and rows whose quotes
 * are not closed, are returned as bad.
 *
 * @throws Error for a file that is empty, or whose header cannot be read or names a column twice.
 */
export function readCsv(path: string): CsvFile {
  const [head, ...records] = csvRecords(textOf(path));
  if (head === undefined) throw new Error(`${path} is empty; its first line must name the columns`);
  if (head.fault !== undefined) throw new Error(`${path}, line ${head.line}: ${head.fault.problem}`);
  const columns = head.cells.map((name) => name.trim());
  const twice = columns.find((name, i) => name !== "" && columns.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`${path} has two columns ${twice}`);
  const rows: Row[] = [];
  const bad: BadCell[] = [];
  for (const record of records) {
    const fault = faultOf(record, columns);
    if (fault === undefined) {
      const cells = Object.fromEntries(columns.map((name, i) => [name, record.cells[i] as string]));
      rows.push({ line: record.line, cells });
    } else bad.push(fault);
  }
  return { columns, rows, bad };
}

function faultOf({ line, cells, fault }: CsvRecord, columns: readonly string[]): BadCell | undefined {
  if (fault !== undefined) return { line, column: columns[cells.length] ?? "(row)", ...fault };
  if (cells.length === columns.length) return undefined;
  const problem = `the header has ${columns.length} columns, this row ${cells.length}`;
  return { line, column: "(row)", value: cells.join(","), problem };
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes).toString("utf8").replace(/^\uFEFF/, "");
}
