/** A row as it stands in a CSV text. Lines count from 1. */
export interface CsvRecord {
  /** The line on which it begins. */
  readonly line: number;
  /** Its cells; of a row with a fault those before it. */
  readonly cells: readonly string[];
  readonly fault?: CsvFault;
}

/** What keeps the rest of a row from being read. */
export interface CsvFault {
  /** The text from the faulty cell to the end of the line. */
  readonly value: string;
  readonly problem: string;
}

/**
 * The rows of a CSV text: cells parted by commas, in quotes where they hold commas, quotes (written twice) or
 * line ends. Quotes within a cell that does not begin with one are text. A line whose quote is not closed, or is
 * closed in the middle of a cell, is a row with a fault, and reading goes on in the next line: one forgotten
 * quote costs one line and swallows no other. Empty lines are left out.
 */
export function csvRecords(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 1;
  for (let at = 0; at < text.length;) {
    const { end, cells, fault } = recordAt(text, at);
    if (fault !== undefined) records.push({ line, cells, fault });
    else if (end > at) records.push({ line, cells });
    const next = afterLineEnd(text, end);
    line += text.slice(at, next).match(LINE_END)?.length ?? 0;
    at = next;
  }
  return records;
}

const LINE_END = /\r\n|\n|\r/g;
const UNQUOTED = /[^,\r\n]*/y;

interface ReadRecord extends Omit<CsvRecord, "line"> {
  /** Where its last line ends. */
  readonly end: number;
}

function recordAt(text: string, start: number): ReadRecord {
  const cells: string[] = [];
  for (let at = start; ; at += 1) {
    const cell = text[at] === '"' ? quotedAt(text, at) : unquotedAt(text, at);
    if ("problem" in cell) {
      const end = unquotedEnd(text, start, /[^\r\n]*/y);
      return { end, cells, fault: { value: text.slice(at, end), problem: cell.problem } };
    }
    cells.push(cell.value);
    at = cell.end;
    if (text[at] !== ",") return { end: at, cells };
  }
}

type ReadCell = { readonly value: string; readonly end: number } | { readonly problem: string };

function quotedAt(text: string, start: number): ReadCell {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return { problem: "the quote is not closed" };
  const after = text[close + 1] ?? "\n";
  if (!",\r\n".includes(after)) return { problem: "the quote is not closed, or closed within the cell" };
  return { value: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
}

function unquotedAt(text: string, start: number): ReadCell {
  const end = unquotedEnd(text, start, UNQUOTED);
  return { value: text.slice(start, end), end };
}

function unquotedEnd(text: string, start: number, run: RegExp): number {
  run.lastIndex = start;
  return start + (run.exec(text)?.[0].length ?? 0);
}

function afterLineEnd(text: string, end: number): number {
  return text.startsWith("\r\n", end) ? end + 2 : end + 1;
}
