import { dayNumber, type PlainDate } from "../calendar/index.js";
import { lastRowOfCodes } from "../columnar/kernels.js";
import type { HandoverColumns } from "./handover-columns.js";
import { type HandoverMatch, countingRows } from "./handover-match.js";
import type { WrittenAmounts } from "./written-amounts.js";

/**
 * Joins the two lists and the confirmations by the items' numbers, and compares amounts as whole numbers. What is not
 * surely alike, as an amount that is not written in whole units, is left to be compared as it is written.
 */
export function matchColumns(columns: HandoverColumns, asOf: PlainDate): HandoverMatch {
  const { codes, items, confirmations } = columns;
  const { rows, others } = codes;
  const booked = lastRowOfCodes(codes.booked, rows.length + others.length);
  const confirmed = countingRows(codesUpTo(columns, asOf), confirmations, booked.length);
  const agrees = new Uint8Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const entry = booked[row] as number;
    const said = confirmed[row] as number;
    if (entry === -1 || !alike(columns.listed, row, columns.booked, entry)) continue;
    if (said === -1 || alike(columns.listed, row, columns.confirmed, said)) agrees[row] = 1;
  }
  return { rows, others, items, confirmations, booked, confirmed, agrees };
}

/** The number of each confirmation's item, -1 for one of a later day. */
function codesUpTo({ codes, confirmedOn }: HandoverColumns, asOf: PlainDate): Int32Array {
  const last = dayNumber(asOf);
  let row = 0;
  while (row < confirmedOn.length && confirmedOn[row]! <= last) row += 1;
  if (row === confirmedOn.length) return codes.confirmed;
  return codes.confirmed.map((code, i) => (confirmedOn[i]! > last ? -1 : code));
}

function alike(one: WrittenAmounts, a: number, other: WrittenAmounts, b: number): boolean {
  return one.units[a] === other.units[b] && one.currencies[a] === other.currencies[b];
}
