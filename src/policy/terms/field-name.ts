import type { Language } from "../../decision/index.js";
import { termText } from "../../decision/texts.js";

/**
 * What a place in a policy is called, such as the name of a form's field: by its JSON pointer, in which `*` may stand for
 * the place in a list. `undefined` for places that no policy has.
 *
 * @example
 * import { fieldName } from "receivables";
 *
 * fieldName("/credit/newCustomer/share"); // => "a new customer's share of limit and term"
 * fieldName("/escalation/stages/0/letter/payWithinDays", "zh-CN"); // => "催款函给予的付款期限"
 * fieldName("/credit/colour"); // => undefined
 */
export function fieldName(pointer: string, language: Language = "en"): string | undefined {
  const pattern = fieldPattern(pointer);
  return pattern === undefined ? undefined : termText(pattern, language);
}

/** The pointer under which a place has its name: `*` for the place in a list and for a name that the firm gives. */
export function fieldPattern(pointer: string): string | undefined {
  return pointer
    .split("/")
    .slice(1)
    .reduce<string | undefined>(
      (above, key) => (above === undefined ? undefined : patternBelow(above, key)),
      "",
    );
}

/** The pointer that names what is directly below a named place. */
export function patternBelow(above: string, key: string): string | undefined {
  return [`${above}/${key}`, `${above}/*`].find(isNamed);
}

/** The term for a value of a field: its word there, or the word that it has in any field, or the value itself. */
export function valueTerm(pattern: string, value: string): string {
  return [`${pattern}=${value}`, `=${value}`].find(isNamed) ?? value;
}

function isNamed(term: string): boolean {
  return termText(term) !== term;
}
