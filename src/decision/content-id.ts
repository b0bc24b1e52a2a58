/**
 * An id made of what a thing is, so that a second run makes the same one: its kind, a colon and the parts
 * with slashes between. `%`, `:` and `/` inside a part are escaped, so that different parts never make the
 * same id.
 *
 * @example
 * import { contentId } from "receivables";
 *
 * contentId("task", "INV-7", "stage-1", "telephone"); // => "task:INV-7/stage-1/telephone"
 */
export function contentId(kind: string, ...parts: readonly string[]): string {
  const escaped = parts.map((part) => part.replace(/[%:/]/g, encodeURIComponent));
  return `${kind}:${escaped.join("/")}`;
}
