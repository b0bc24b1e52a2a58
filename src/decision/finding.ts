import type { FactValue, Reason } from "./reason.js";

/** One difference between what should be and what is. */
export interface Finding<Code extends string = string> extends Reason<Code> {
  /** Derived from the finding's content: the same difference has the same id in every run. */
  readonly id: string;
  /** What the evidence or the rule asks for; `null` for nothing. */
  readonly expected: FactValue;
  /** What was found; `null` for nothing. */
  readonly actual: FactValue;
}
