import { type Citation, type Facts, type FactValue, type Finding, contentId } from "../decision/index.js";

/** What was found, with an id made of what it is about. */
export function arrearsFinding<Code extends string>(
  code: Code,
  citation: Citation,
  about: readonly string[],
  facts: Facts,
  [expected, actual]: readonly [FactValue, FactValue] = [null, null],
): Finding<Code> {
  return { id: contentId("arrears", code, ...about), code, citation, facts, expected, actual };
}
