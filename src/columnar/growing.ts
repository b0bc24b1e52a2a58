/** A typed array that grows while rows come in, of a source that does not say how many there will be. */
export interface Growing<Values> {
  readonly set: (row: number, value: number) => void;
  /** 0 where it was never set. */
  readonly at: (row: number) => number;
  /** The values of so many rows; those that were never set are 0. */
  readonly values: (count: number) => Values;
  /** Gives back what was reserved beyond so many rows. */
  readonly trim: (count: number) => void;
}

/**
 * A growing column.
 *
 * @param make - makes an empty array of a length, such as `(length) => new Int32Array(length)`.
 */
export function growing<Values extends Int32Array | Uint32Array | Uint16Array | Float64Array>(
  make: (length: number) => Values,
  expected = 1024,
): Growing<Values> {
  let values = make(expected);

  function grow(length: number): void {
    const larger = make(length);
    larger.set(values.subarray(0, Math.min(values.length, length)));
    values = larger;
  }

  return {
    set(row, value) {
      if (row >= values.length) grow(Math.max(2 * values.length, row + 1));
      values[row] = value;
    },
    at: (row) => values[row] ?? 0,
    values(count) {
      if (values.length !== count) grow(count);
      return values;
    },
    trim(count) {
      if (values.length > count) grow(count);
    },
  };
}
