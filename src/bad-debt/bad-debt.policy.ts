import type { PolicyRef } from "../decision/index.js";
import type { ApplicationRule } from "./application-rule.js";
import type { LiabilityPolicy } from "./liability-rule.js";
import type { ProvisionRule } from "./provision-rule.js";
import type { WriteOffRule } from "./write-off-rule.js";

/** The room's section of the policy: bad debts 坏账 from the first sign of trouble to the last recovery. */
export interface BadDebtPolicy {
  readonly policy: PolicyRef;
  readonly problemReport: ProblemReportRule;
  readonly application: ApplicationRule;
  readonly writeOff: {
    /** What the books and the tax authority ask for before a debt is a loss, each row with its source. */
    readonly rules: readonly WriteOffRule[];
  };
  readonly recovery: {
    /** Whether the payer may say which written-off item a recovery is for; what is left goes to the oldest first. */
    readonly payersChoice: boolean;
  };
  readonly liability: LiabilityPolicy;
  readonly provision: ProvisionRule;
}

/** When trouble with a customer is put in writing (Art. 26, 29). */
export interface ProblemReportRule {
  /** Calendar days from finding the problem to the report, the last day included; 0 is the same day. Art. 26. */
  readonly withinDays: number;
  /** The same where a bad debt is possible, which is reported at once. Art. 29. */
  readonly possibleBadDebtWithinDays: number;
  /** Whether the report must propose measures. Art. 26. */
  readonly measuresNeeded: boolean;
  /**
   * From when a customer whose debt may turn bad is under warning: `found` from the day on which the handler saw it,
   * `reported` from the day of the report in writing. Shipments after that day are looked at. Art. 29.
   */
  readonly warnedFrom: "found" | "reported";
}
