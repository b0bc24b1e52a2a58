/** A row to write: a cell that is left out, or `undefined`, is written empty. */
export type CsvRow = Readonly<Record<string, string | undefined>>;

/** A CSV file's text, with a header line. */
export function csvText(columns: readonly string[], rows: readonly CsvRow[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? "")).join(","));
  return [columns.join(","), ...lines, ""].join("\n");
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
