/** A row to write: a cell that is left out is written empty. */
export type CsvRow = Readonly<Record<string, string>>;

/**
 * A CSV file's text, with a header line. Cells of other columns than those named are left out.
 *
 * @param names - the columns, with a space between them.
 */
export function csvText(names: string, rows: readonly CsvRow[]): string {
  const columns = names.split(" ");
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? "")).join(","));
  return [columns.join(","), ...lines, ""].join("\n");
}

/**
 * An object as a row: amounts without their currency, which is the firm's, yes and no for what is true and false,
 * a column such as `retention.dueOn` for a field within a field.
 */
export function csvRow(value: object): CsvRow {
  return Object.fromEntries(Object.entries(value).flatMap(([field, inner]) => cellsOf(field, inner)));
}

function cellsOf(column: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === "boolean") return [[column, value ? "yes" : "no"]];
  if (typeof value === "string" || typeof value === "number") return [[column, String(value)]];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return [[column, value.join("; ")]];
  const fields = Object.entries(value);
  if (fields.map(([field]) => field).join() === "amount,currency") return cellsOf(column, fields[0]?.[1]);
  return fields.flatMap(([field, inner]) => cellsOf(`${column}.${field}`, inner));
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
