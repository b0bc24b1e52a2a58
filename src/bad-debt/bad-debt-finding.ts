import {
  type Citation,
  type Facts,
  type FactValue,
  type Finding,
  compareText,
  contentId,
} from "../decision/index.js";

/** What was found, with an id made of what it is about. */
export function badDebtFinding<Code extends string>(
  code: Code,
  citation: Citation,
  about: readonly string[],
  facts: Facts,
  [expected, actual]: readonly [FactValue, FactValue] = [null, null],
): Finding<Code> {
  return { id: contentId("bad-debt", code, ...about), code, citation, facts, expected, actual };
}

/** Findings by id, each once. */
export function inOrderOfId<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => compareText(a.id, b.id));
}
