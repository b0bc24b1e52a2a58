import type { Reason } from "../decision/index.js";
import type { Money } from "../money/index.js";

/** A fee or late interest to be claimed: a claim of its own, which outlives the item it is charged on. */
export interface StageCharge {
  readonly id: string;
  readonly kind: "fee" | "interest";
  /** A fee's stage, or the day up to which late interest is reckoned: it is charged once for each. */
  readonly occasion: string;
  readonly item: string;
  readonly customer: string;
  readonly stage: string;
  readonly amount: Money;
  readonly reasons: readonly Reason<"stage-fee-due" | "late-interest-due">[];
}
