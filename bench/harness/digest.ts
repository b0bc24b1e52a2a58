import type { Checksum } from "./job.js";

/** Takes up rows in any order; equal rows, equal text. */
export interface Digest {
  /** One row of a result. Amounts go in as whole minor units, so that all contenders can spell them alike. */
  readonly add: (...row: readonly (string | number | bigint)[]) => void;
  /** So many rows, and two independent sums over them. */
  readonly text: () => Checksum;
}

/** A checksum over rows that may come in any order: sums of two hashes of each row. */
export function digest(): Digest {
  let [rows, first, second] = [0, 0, 0];
  return {
    add: (...row) => {
      const text = row.join("|");
      let [a, b] = [0x811c9dc5, 0x9e3779b9];
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        a = Math.imul(a ^ unit, 0x01000193);
        b = Math.imul(b + unit, 0x85ebca6b);
        b ^= b >>> 13;
      }
      rows += 1;
      first = (first + (a ^ (a >>> 15))) | 0;
      second = (second + Math.imul(b, 0xc2b2ae35)) | 0;
    },
    text: () => `${rows}:${hex(first)}${hex(second)}`,
  };
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
