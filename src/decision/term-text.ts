import type { Language } from "./messages/message.js";
import { fieldTerms } from "./messages/fields/field-terms.js";
import { terms } from "./messages/terms.js";

/**
 * A word of the vocabulary, such as a role or an outcome; the code itself where it has none.
 *
 * @example
 * import { termText } from "receivables";
 *
 * termText("general-manager", "zh-CN"); // => "总经理"
 */
export function termText(term: string, language: Language = "en"): string {
  return (terms[term] ?? fieldTerms[term])?.[language] ?? term;
}
