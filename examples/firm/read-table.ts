import { join } from "node:path";
import type * as z from "zod";
import { type BadCell, readCsv } from "../input/csv.js";
import type { Cells } from "./cells.js";

/** Where a file of the firm lies. */
export interface FirmFile {
  readonly folder: string;
  readonly file: string;
}

/** A file of the firm, read row by row. */
export interface Table<T> {
  readonly rows: readonly T[];
  readonly bad: readonly BadCell[];
}

/**
 * Reads a CSV file whose columns are named after the fields they fill, `retention.dueOn` for a field within a
 * field. A row that its schema refuses is returned as bad, with each cell that is at fault.
 *
 * @param read - makes the value that the schema sees, where cells alone are not enough.
 */
export function readTable<T>(
  { folder, file }: FirmFile,
  schema: z.ZodType<T>,
  read: (cells: Cells) => Readonly<Record<string, unknown>> = (cells) => cells,
): Table<T> {
  const { columns, rows: given, bad: misshapen } = readCsv(join(folder, file));
  const bad: BadCell[] = misshapen.map((cell) => ({ ...cell, file }));
  const rows: T[] = [];
  for (const { line, cells } of given) {
    const result = schema.safeParse(nested(read(filled(cells))));
    if (result.success) rows.push(result.data);
    for (const { path, message } of result.error?.issues ?? []) {
      const place = path.join(".");
      const column =
        columns.find((name) => place === name || place.startsWith(`${name}.`)) ?? (place || "(row)");
      bad.push({ file, line, column, value: cells[column] ?? "", problem: message });
    }
  }
  return { rows, bad };
}

/** The lines of the papers of another file. */
export interface Lines {
  /** A paper's lines, without the column that names it. They are judged with their paper. */
  readonly of: (owner: string | undefined) => readonly Cells[];
  /** Lines of papers that do not exist. */
  readonly bad: readonly BadCell[];
}

/** Reads a CSV file of lines, each of which names in one column the key of a row of another file. */
export function readLines(
  { folder, file }: FirmFile,
  { owner, owners, key = "id" }: { readonly owner: string; readonly owners: string; readonly key?: string },
): Lines {
  const ids = new Set(readCsv(join(folder, owners)).rows.map(({ cells }) => cells[key]));
  const { rows, bad: misshapen } = readCsv(join(folder, file));
  const lines = new Map<string, Cells[]>();
  const bad: BadCell[] = misshapen.map((cell) => ({ ...cell, file }));
  for (const { line, cells } of rows) {
    const { [owner]: id = "", ...rest } = cells;
    if (!ids.has(id)) bad.push({ file, line, column: owner, value: id, problem: `no such row in ${owners}` });
    lines.set(id, [...(lines.get(id) ?? []), filled(rest)]);
  }
  return { of: (id) => lines.get(id ?? "") ?? [], bad };
}

function filled(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ""));
}

function nested(flat: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const inner: Record<string, Record<string, unknown>> = {};
  for (const [name, cell] of Object.entries(flat)) {
    const [field = "", ...path] = name.split(".");
    if (path.length === 0) value[field] = cell;
    else inner[field] = { ...inner[field], [path.join(".")]: cell };
  }
  for (const [field, cells] of Object.entries(inner)) value[field] = nested(cells);
  return value;
}
