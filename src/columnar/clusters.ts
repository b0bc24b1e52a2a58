import { NO_DAY } from "./days.js";
import { sortedRows } from "./sorted-rows.js";

/**
 * Rows that stand together by customer, within each by a day. A range of days of one customer is then one range of
 * places, found by halving, and its sum is a difference of two running sums.
 */
export interface Clusters {
  /** Where each customer's rows begin, by the customer's place; one more for the end. */
  readonly starts: Uint32Array;
  /** The day of each place, ascending within a customer; `NO_DAY` stands last. */
  readonly days: Int32Array;
  /** The row of each place. */
  readonly rows: Uint32Array;
}

/** Clusters rows, by two columns that have a number for every row. */
export function clusters(
  rows: Uint32Array,
  columns: { readonly customers: Uint32Array; readonly days: Int32Array },
  customerCount: number,
): Clusters {
  const inOrder = sortedRows(byDay(rows, columns.days), columns.customers, {
    least: 0,
    range: customerCount,
  });
  const starts = new Uint32Array(customerCount + 1);
  const days = new Int32Array(inOrder.length);
  for (let i = 0; i < inOrder.length; i++) {
    const row = inOrder[i]!;
    starts[columns.customers[row]! + 1]!++;
    days[i] = columns.days[row]!;
  }
  for (let c = 0; c < customerCount; c++) starts[c + 1]! += starts[c]!;
  return { starts, days, rows: inOrder };
}

function byDay(rows: Uint32Array, days: Int32Array): Uint32Array {
  let least = NO_DAY;
  let most = -NO_DAY;
  let someUnknown = false;
  for (let i = 0; i < rows.length; i++) {
    const day = days[rows[i]!]!;
    if (day === NO_DAY) someUnknown = true;
    else {
      if (day < least) least = day;
      if (day > most) most = day;
    }
  }
  if (least > most) return rows;
  const after = most + 1;
  const numbers = someUnknown ? days.map((day) => (day === NO_DAY ? after : day)) : days;
  return sortedRows(rows, numbers, { least, range: after - least + 1 });
}
