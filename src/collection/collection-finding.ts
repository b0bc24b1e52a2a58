import {
  type Citation,
  type Facts,
  type FactValue,
  type Finding,
  compareText,
  contentId,
} from "../decision/index.js";

/** What was found, with an id made of what it is about. */
export function collectionFinding<Code extends string>(
  code: Code,
  citation: Citation,
  about: readonly string[],
  facts: Facts,
  [expected, actual]: readonly [FactValue, FactValue] = [null, null],
): Finding<Code> {
  return { id: contentId("collection", code, ...about), code, citation, facts, expected, actual };
}

/** Findings in one order, each once. */
export function inOrder<Row extends { readonly id: string }>(findings: readonly Row[]): readonly Row[] {
  return [...new Map(findings.map((finding) => [finding.id, finding])).values()].sort((a, b) =>
    compareText(a.id, b.id),
  );
}
