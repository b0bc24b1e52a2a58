import type { Citation } from "../decision/index.js";
import type { DecimalString, Money, RoundingMode } from "../money/index.js";

/** What follows from a stage besides its actions. `null` for what does not follow. */
export interface StageConsequences {
  /** No more shipment to the customer and no more credit (Art. 14); a fee or late interest stops none. */
  readonly stopShipment: { readonly citation: Citation } | null;
  /** A share of the bill is taken off the handler's bonus score 计奖成绩; `"0.20"` is 20 % (Art. 19). */
  readonly deduction: { readonly share: DecimalString; readonly citation: Citation } | null;
  /** Charged once per stage. */
  readonly fee: StageFee | null;
  /**
   * The late interest that the caller passes is proposed as a claim; on an item paid since, by the stage that it was in
   * when it was paid.
   */
  readonly interest: { readonly citation: Citation } | null;
}

/**
 * What a stage costs the customer. `fixed`: one amount for what carries the stage, an item or a customer, on
 * its most overdue item in a currency that is listed, which covers the others. `share`: a share of each item's escalated part.
 */
export type StageFee = FixedFee | ShareFee;

/** See {@link StageFee}. */
export interface FixedFee {
  readonly kind: "fixed";
  /** One amount for each currency. */
  readonly amounts: readonly Money[];
  readonly citation: Citation;
}

/** See {@link StageFee}. */
export interface ShareFee {
  readonly kind: "share";
  /** `"0.15"` is 15 %. */
  readonly share: DecimalString;
  readonly rounding: RoundingMode;
  readonly citation: Citation;
}
