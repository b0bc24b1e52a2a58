import type { Finding, Reason } from "../../decision/index.js";
import type { FactPattern } from "./fact-pattern.js";
import type { LintCode, LintRemedyCode } from "./lint.reason.js";

/**
 * How grave a finding is. `error`: the policy contradicts itself, or cannot do what it says. `warning`: it works and
 * most probably not as meant, or the law objects. `note`: something to know or still to be stated.
 */
export type LintSeverity = "error" | "warning" | "note";

/** One thing that is wrong with a policy. `explainReason` writes it, and its remedy, in words. */
export interface LintFinding extends Finding<LintCode> {
  /** JSON pointer to the place in the policy; `""` is the whole document. */
  readonly pointer: string;
  readonly severity: LintSeverity;
  /** What to do, as a reason of its own. */
  readonly remedy: Reason<LintRemedyCode>;
  /**
   * Facts that the linter found by search and that show the fault, one after the other, each with the verb that reads
   * them and what it returns; left out where no facts can show it, such as for a parameter that is open.
   */
  readonly example?: readonly FactPattern[];
}
