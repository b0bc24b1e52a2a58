import { compareText } from "./compare-text.js";

/**
 * Rows sorted by id, each id once, so that the order of what came in does not show.
 *
 * @example
 * import { inOrderOfId } from "receivables";
 *
 * inOrderOfId([{ id: "B" }, { id: "A" }, { id: "B" }]); // => [{ id: "A" }, { id: "B" }]
 */
export function inOrderOfId<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => compareText(a.id, b.id));
}
