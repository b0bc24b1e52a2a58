import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";

/** A cell that could not be used. Lines count from 1, the header's. */
export interface BadCell {
  /** Where several files are read. */
  readonly file?: string;
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

/** Reads a CSV file with a header line; `.gz` is unpacked. Rows of the wrong length are returned as bad. */
export function readCsv(path: string): { columns: readonly string[]; rows: Row[]; bad: BadCell[] } {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const records = parse(text, {
    bom: true,
    info: true,
    relaxColumnCount: true,
    relaxQuotes: true,
    skipEmptyLines: true,
  }) as unknown as {
    info: { lines: number };
    record: string[];
  }[];
  const columns = records[0]?.record.map((name) => name.trim()) ?? [];
  const rows: Row[] = [];
  const bad: BadCell[] = [];
  for (const { info, record } of records.slice(1)) {
    if (record.length === columns.length) {
      rows.push({
        line: info.lines,
        cells: Object.fromEntries(columns.map((name, i) => [name, record[i] as string])),
      });
    } else {
      const problem = `the header has ${columns.length} columns, this row ${record.length}`;
      bad.push({ line: info.lines, column: "(row)", value: record.join(","), problem });
    }
  }
  return { columns, rows, bad };
}
