/**
 * Joins by code: the last row of each code from 0 up to, and without, `count`; -1 for a code that no row has. A code
 * below 0 is passed over. Each row writes to one place of its own code, so that no row is looked for.
 */
export function lastRowOfCodes(codes: Int32Array, count: number): Int32Array {
  const rows = new Int32Array(count).fill(-1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (code >= 0) rows[code] = row;
  }
  return rows;
}
