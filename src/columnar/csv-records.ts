/** Reads the records of a CSV text that comes in pieces; each character is looked at once. */
export interface CsvReader {
  readonly read: (piece: string) => void;
  /** Ends the text; its last record may lack a line break. */
  readonly end: () => void;
}

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

/**
 * A reader of CSV as RFC 4180 has it: cells may be quoted, a quote in them doubled; lines end with LF or CRLF; empty
 * lines are passed over.
 *
 * @param take - is given the cells of each record. The array is its own.
 */
export function csvReader(separator: string, take: (cells: readonly string[]) => void): CsvReader {
  const SEPARATOR = separator.charCodeAt(0);
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  // A quote in a quoted cell ends it, unless another follows.
  let ended = false;

  function endRecord(): void {
    if (cell !== "" || cells.length > 0 || ended) take([...cells, cell]);
    cells = [];
    cell = "";
    ended = false;
  }

  return {
    read(piece) {
      let from = 0;
      for (let i = 0; i < piece.length; i++) {
        const code = piece.charCodeAt(i);
        if (quoted) {
          if (code !== QUOTE) continue;
          cell += piece.slice(from, i);
          quoted = false;
          ended = true;
          from = i + 1;
        } else if (code === QUOTE) {
          cell += ended && i === from ? '"' : piece.slice(from, i);
          quoted = true;
          from = i + 1;
        } else if (code === SEPARATOR) {
          cells.push(cell + piece.slice(from, i));
          cell = "";
          ended = false;
          from = i + 1;
        } else if (code === NEWLINE || code === RETURN) {
          cell += piece.slice(from, i);
          from = i + 1;
          endRecord();
        }
      }
      cell += piece.slice(from);
    },
    end: endRecord,
  };
}
