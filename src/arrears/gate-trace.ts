import type { Change, Difference, Trace, TraceCode, TracedRule } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { GateCode, GateDifferenceCode } from "./arrears.reason.js";
import type { gateProject } from "./gate-project.js";
import type { ApprovalMatter, GateCondition } from "./project-file.js";

/** A paper that a project's file lacks. */
export type GatePaper = "fund-balance-plan" | "cash-flow" | "debt-finance" | "settlement-terms";

/**
 * What would have to differ for a project to pass, all of it on the day that is asked about. `funds`: so much more from
 * a source that is no contractor, on paper and in place. `inflow`: the assessment shows so much more coming in. `paper`:
 * it is in the file. `prefinancing`: nobody is asked for it. `approval`: the body approves in writing.
 */
export type GateDifference =
  | (Difference<"funds", GateDifferenceCode> & { readonly amount: Money })
  | (Difference<"inflow", GateDifferenceCode> & { readonly amount: Money })
  | (Difference<"paper", GateDifferenceCode> & { readonly paper: GatePaper })
  | Difference<"prefinancing", GateDifferenceCode>
  | (Difference<"approval", GateDifferenceCode> & { readonly matter: ApprovalMatter; readonly by: string });

/** How it came about that a project passes a gate or not: a rule for each condition of its stage. */
export interface GateTrace extends Trace<
  ReturnType<typeof gateProject>,
  TracedRule<GateCondition | "gate-decision", GateCode | TraceCode>,
  GateDifference
> {
  /** All that the project lacks, where that can be had now; what happened too early cannot be undone. */
  readonly changes: readonly Change<GateDifference, "approve" | "refuse">[];
}
