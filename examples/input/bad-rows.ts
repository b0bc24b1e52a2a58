import type { BadCell } from "./csv.js";

/**
 * Reports every bad cell on standard error. The run ends with status 1 unless the user said to go on without
 * the rows.
 */
export function reportBadRows(bad: readonly BadCell[], skip: boolean): void {
  if (bad.length === 0) return;
  const rows = new Set(bad.map(({ file, line }) => `${file}:${line}`)).size;
  for (const { file, line, column, value, problem } of bad.toSorted((a, b) => a.line - b.line)) {
    const place = file === undefined ? "" : `${file}, `;
    console.error(`${place}line ${line}, column ${column}: ${JSON.stringify(value)}: ${problem}`);
  }
  if (skip) {
    console.error(`${rows} bad row${rows === 1 ? "" : "s"} skipped`);
    return;
  }
  console.error(
    `${rows} bad row${rows === 1 ? "" : "s"}; mend the file, or pass --skip-bad to go on without them`,
  );
  process.exit(1);
}
