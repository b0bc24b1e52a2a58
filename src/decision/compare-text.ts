/**
 * `-1`, `0` or `1` as the first text sorts before, with or after the second by UTF-16 code units: an order
 * that no locale changes.
 *
 * @example
 * import { compareText } from "receivables";
 *
 * ["INV-10", "INV-9"].sort(compareText); // => ["INV-10", "INV-9"]
 */
export function compareText(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
