/**
 * The rows sorted by a column of whole numbers; rows of one number keep their order, so that sorting by one column
 * and then by another sorts by both. Each number is counted, and each row is put where its number begins: no two
 * rows are compared.
 *
 * @param numbers - from `least` up to, and without, `least + range`.
 */
export function sortedRows(
  rows: Uint32Array,
  numbers: ArrayLike<number>,
  { least, range }: { readonly least: number; readonly range: number },
): Uint32Array {
  const next = new Uint32Array(range + 1);
  for (let i = 0; i < rows.length; i++) next[numbers[rows[i]!]! - least + 1]!++;
  for (let n = 1; n <= range; n++) next[n]! += next[n - 1]!;
  const sorted = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    sorted[next[numbers[row]! - least]!++] = row;
  }
  return sorted;
}

/** All rows in their own order. */
export function allRows(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}

/** The rows that satisfy a condition, in their order; the same rows where all do. */
export function rowsWhere(rows: Uint32Array, holds: (row: number) => boolean): Uint32Array {
  let count = 0;
  for (let i = 0; i < rows.length; i++) if (holds(rows[i]!)) count++;
  if (count === rows.length) return rows;
  const kept = new Uint32Array(count);
  for (let i = 0, at = 0; at < count; i++) if (holds(rows[i]!)) kept[at++] = rows[i]!;
  return kept;
}

/** The rows in two, those whose value is below zero and the others, each in their order. */
export function partedBySign(
  rows: Uint32Array,
  values: Float64Array,
): Readonly<Record<"negative" | "others", Uint32Array>> {
  const both = new Uint32Array(rows.length);
  let count = 0;
  let end = rows.length;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (values[row]! < 0) both[--end] = row;
    else both[count++] = row;
  }
  return { negative: both.subarray(end).reverse(), others: both.subarray(0, end) };
}
