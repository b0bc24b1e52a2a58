import type { BadCell } from "./csv.js";

/**
 * Reports every bad cell on standard error. The run ends with status 1 unless the user said to go on without
 * the rows.
 */
export function reportBadRows(bad: readonly BadCell[], skip: boolean): void {
  if (bad.length === 0) return;
  for (const { file, line, column, value, problem } of bad.toSorted(byPlace)) {
    const place = file === undefined ? "" : `${file}, `;
    console.error(`${place}line ${line}, column ${column}: ${JSON.stringify(value)}: ${problem}`);
  }
  const count = badRowCount(bad);
  const rows = `${count} bad row${count === 1 ? "" : "s"}`;
  if (skip) {
    console.error(`${rows} skipped`);
    return;
  }
  console.error(`${rows}; mend the file, or pass --skip-bad to go on without them`);
  process.exit(1);
}

/** How many rows bad cells stand in. */
export function badRowCount(bad: readonly BadCell[]): number {
  return new Set(bad.map(({ file, line }) => `${file}:${line}`)).size;
}

function byPlace(a: BadCell, b: BadCell): number {
  const [first, second] = [a.file ?? "", b.file ?? ""];
  return first === second ? a.line - b.line : first < second ? -1 : 1;
}
