import type { Change, Difference, Trace, TraceCode, TracedRule } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { ClosedCharge } from "./close-charges.js";
import type { InterestClaim } from "./interest-to-claim.js";
import type { InterestCode, InterestDifferenceCode } from "./interest.reason.js";
import type { Waiver } from "./waive-charge.js";

/** The rules that a claim of interest goes through, in this order. */
export type InterestClaimRule = "interest-left" | "interest-minimum";

/**
 * What would have to differ for a claim, or for none. `accrual`: the interest has come to so much, the least that is
 * enough. `claim`: so much more was claimed before, the least after which nothing is to be claimed.
 */
export type InterestClaimDifference =
  | (Difference<"accrual", InterestDifferenceCode> & { readonly interest: Money })
  | (Difference<"claim", InterestDifferenceCode> & { readonly amount: Money });

/** How a claim of interest came about, and what would have to differ. */
export interface InterestClaimTrace extends Trace<
  InterestClaim,
  TracedRule<InterestClaimRule, InterestCode | TraceCode>,
  InterestClaimDifference
> {
  readonly changes: readonly Change<InterestClaimDifference, InterestClaim["outcome"]>[];
}

/** The rules that a waiver goes through, in this order. */
export type WaiverRule = "waiver-charge" | "waiver-open" | "waiver-amount" | "waiver-role" | "waiver-reason";

/**
 * What would have to differ for a waiver, or for none. `amount`: so much is waived: the most that may be, or of a
 * waiver the least that may not. `role`: somebody of one of these roles decides. `reason`: a reason is given.
 */
export type WaiverDifference =
  | (Difference<"amount", InterestDifferenceCode> & { readonly amount: Money })
  | (Difference<"role", InterestDifferenceCode> & { readonly roles: readonly string[] })
  | Difference<"reason", InterestDifferenceCode>;

/** How a waiver came about, and what would have to differ. */
export interface WaiverTrace extends Trace<
  Waiver,
  TracedRule<WaiverRule, InterestCode | TraceCode>,
  WaiverDifference
> {
  readonly changes: readonly Change<WaiverDifference, Waiver["outcome"]>[];
}

/** The rules by which a charge ends with its principal, in this order. */
export type ClosingRule = "principal-settled" | "charge-open" | "charge-with-principal";

/** What would have to differ for a charge to end: `payment`: so much is paid on the principal, all that is open. */
export type ClosingDifference = Difference<"payment", InterestDifferenceCode> & {
  readonly item: string;
  readonly amount: Money;
};

/** How it came about that a charge ends with its principal or stays, and what would end it. */
export interface ClosingTrace extends Trace<
  { readonly outcome: "waived" | "not-waived"; readonly reasons: ClosedCharge["reasons"] },
  TracedRule<ClosingRule, InterestCode | TraceCode>,
  ClosingDifference
> {
  /** What `closeCharges` gives for the charge; `null` where it gives nothing. */
  readonly closed: ClosedCharge | null;
  readonly changes: readonly Change<ClosingDifference, "waived" | "not-waived">[];
}
