import type { JsonObject } from "./json-object.js";
import { meaningOf } from "./same-value.js";

/** A row of the first list and the one of the second that takes its place, by their indexes; -1 for none. */
export type RowPair = readonly [before: number, after: number];

/**
 * Pairs the rows of two lists that follow one another without crossing: those with the same value of the first field, then
 * between these all by their place where there are as many on both sides, and else those with the same value of the next
 * field. In the order of the second list, with each row that went before those that came in its place.
 */
export function alignRows(
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  fields: readonly string[],
  pattern: string,
): readonly RowPair[] {
  return between(0, before.length, 0, after.length, fields);

  function between(
    i: number,
    iEnd: number,
    j: number,
    jEnd: number,
    [field, ...rest]: readonly string[],
    first = true,
  ): readonly RowPair[] {
    if (!first && iEnd - i === jEnd - j) return range(i, iEnd).map((at) => [at, at - i + j]);
    if (field === undefined) {
      return [
        ...range(i, iEnd).map((at) => [at, -1] as const),
        ...range(j, jEnd).map((at) => [-1, at] as const),
      ];
    }
    const anchors = anchorsIn(i, iEnd, j, jEnd, field);
    const pairs: RowPair[] = [];
    let [left, right] = [i, j];
    for (const [old, now] of [...anchors, [iEnd, jEnd] as const]) {
      pairs.push(...between(left, old, right, now, rest, false));
      if (old < iEnd) pairs.push([old, now]);
      [left, right] = [old + 1, now + 1];
    }
    return pairs;
  }

  /** Rows with one value of a field that no other row has, but for those that cross each other. */
  function anchorsIn(i: number, iEnd: number, j: number, jEnd: number, field: string): readonly RowPair[] {
    const text = (row: JsonObject | undefined): string =>
      meaningOf(row?.[field] ?? null, `${pattern}/*/${field}`);
    const only = (rows: readonly JsonObject[], value: string): number => {
      const at = rows.findIndex((row) => text(row) === value);
      return at === rows.findLastIndex((row) => text(row) === value) ? at : -1;
    };
    const pairs = range(i, iEnd)
      .map((old): RowPair => {
        const value = text(before[old]);
        return [only(before, value) === old ? old : -1, only(after, value)];
      })
      .filter(([old, now]) => old >= 0 && now >= j && now < jEnd);
    return pairs.filter(([old, now]) => pairs.every(([a, b]) => Math.sign(a - old) === Math.sign(b - now)));
  }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
