import { citationText, explainReason, type Language, type Reason } from "receivables";
import { word } from "./words.js";

/** A reason as a line of a list, with the rule it follows. */
export function reasonLine(reason: Reason, language: Language): string {
  return `   - ${explainReason(reason, language)} [${citationText(reason.citation, language)}]`;
}

/** The first lines of a list, and how many there are beside them. */
export function firstOf(lines: readonly string[], most: number, language: Language): readonly string[] {
  const rest = lines.length - most;
  return rest > 0 ? [...lines.slice(0, most), `   … ${rest} ${word("more", language)}`] : lines;
}
