import { chinaLaw } from "./china-law.js";
import type { LawPolicy } from "./law.policy.js";
import type { LawRule } from "./law-rule.js";

/**
 * The table of legal rules that a policy asks for; empty where it names no jurisdiction.
 *
 * @example
 * import { lawRulesOf } from "receivables";
 *
 * lawRulesOf({ jurisdiction: null }); // => []
 */
export function lawRulesOf({ jurisdiction }: Pick<LawPolicy, "jurisdiction">): readonly LawRule[] {
  return jurisdiction === "CN" ? chinaLaw : [];
}
