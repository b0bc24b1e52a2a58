import { citationText, compareText, explainReason, grouped, type Reason, termText } from "receivables";
import type { View } from "./view.js";

/** A reason as a line of a list, with the rule it follows. */
export function reasonLine(reason: Reason, { language }: View): string {
  return `   - ${explainReason(reason, language)} [${citationText(reason.citation, language)}]`;
}

/** Reasons as lines. */
export function reasonLines(reasons: readonly Reason[], view: View): readonly string[] {
  return reasons.map((reason) => reasonLine(reason, view));
}

/** How many there are of each, by name: `approved: 10, held: 3`. */
export function countsOf<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  { language }: View,
): string {
  return [...grouped(rows, nameOf)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, own]) => `${termText(name, language)}: ${own.length}`)
    .join(", ");
}
