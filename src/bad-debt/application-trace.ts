import type { Change, Difference, Trace, TraceCode, TracedRule } from "../decision/index.js";
import type { ApplicationDecision } from "./application-check.js";
import type { ApplicationField } from "./application-rule.js";
import type { ApplicationCode, ApplicationDifferenceCode } from "./bad-debt.reason.js";

/** The rules that a bad-debt application is held against, in this order. */
export type ApplicationCheckRule =
  | "application-approvals"
  | "application-fields"
  | "application-copies"
  | "application-items";

/**
 * What would have to differ for another outcome. `field`: it is filled in. `copies`: so many more are made, of them one
 * for each keeper named. `item`: the application no longer asks for that item. `approval`: it is approved under that
 * use over the paper as it then is, by these roles in this order; none named where any chain will do.
 */
export type ApplicationDifference =
  | (Difference<"field", ApplicationDifferenceCode> & { readonly field: ApplicationField })
  | (Difference<"copies", ApplicationDifferenceCode> & {
      readonly count: number;
      readonly keepers: readonly string[];
    })
  | (Difference<"item", ApplicationDifferenceCode> & { readonly item: string })
  | (Difference<"approval", ApplicationDifferenceCode> & {
      readonly use: string;
      readonly roles: readonly string[];
    });

/** How it came about that an application stands as it does, and what would change that. */
export interface ApplicationTrace extends Trace<
  ApplicationDecision,
  TracedRule<ApplicationCheckRule, ApplicationCode | TraceCode>,
  ApplicationDifference
> {
  /** What puts the paper right, and what has it approved. */
  readonly changes: readonly Change<ApplicationDifference, ApplicationDecision["outcome"]>[];
}
