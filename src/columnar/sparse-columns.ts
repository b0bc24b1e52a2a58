import { type PlainDate, dayNumber } from "../calendar/index.js";
import { dictionary } from "./dictionary.js";
import { growing } from "./growing.js";

/** A column of which many rows may have nothing; one that no row fills takes no memory. */
export interface SparseColumn<In, Out> {
  readonly set: (row: number, value: In | undefined) => void;
  readonly at: (row: number) => Out | undefined;
  /** Gives back what was reserved beyond so many rows. */
  readonly trim: (count: number) => void;
}

/** Before the first of all days, so that what is kept of a day is above 0 and 0 is none. */
const DAY_BEFORE_ALL = -719_163;

/** Days, given back as their numbers. */
export function sparseDays(): SparseColumn<PlainDate, number> {
  const column = growing((length) => new Int32Array(length), 0);
  return {
    set(row, day) {
      if (day !== undefined) column.set(row, dayNumber(day) - DAY_BEFORE_ALL);
    },
    at(row) {
      const kept = column.at(row);
      return kept === 0 ? undefined : kept + DAY_BEFORE_ALL;
    },
    trim: column.trim,
  };
}

/** Texts of which many are the same. */
export function sparseTexts(): SparseColumn<string, string> {
  const column = growing((length) => new Uint32Array(length), 0);
  const { codeOf, texts } = dictionary();
  let bytes: Uint8Array | undefined;
  return {
    set(row, text) {
      if (text !== undefined) column.set(row, codeOf(text) + 1);
    },
    at(row) {
      const kept = bytes === undefined ? column.at(row) : (bytes[row] ?? 0);
      return kept === 0 ? undefined : texts[kept - 1];
    },
    trim(count) {
      column.trim(count);
      if (texts.length > 255) return;
      bytes = Uint8Array.from(column.values(texts.length === 0 ? 0 : count));
      column.trim(0);
    },
  };
}
