import { type Citation, type Facts, type FactValue, type Finding, contentId } from "../decision/index.js";
import type { AccountabilityCode } from "./accountability.reason.js";

/** Something about accountability that does not fit, and that somebody must look at. */
export type AccountabilityFinding<Code extends AccountabilityCode = AccountabilityCode> = Finding<Code>;

/** What a finding is made of. */
interface Found<Code extends AccountabilityCode> {
  readonly code: Code;
  readonly citation: Citation;
  /** What it is about, and what sets two findings about it apart. */
  readonly about: readonly string[];
  readonly facts: Facts;
  readonly expected?: FactValue;
  readonly actual?: FactValue;
}

/** A finding of this room. */
export function accountabilityFinding<Code extends AccountabilityCode>(
  found: Found<Code>,
): AccountabilityFinding<Code> {
  const { code, citation, about, facts, expected = null, actual = null } = found;
  return { id: contentId("accountability-finding", code, ...about), code, citation, facts, expected, actual };
}
