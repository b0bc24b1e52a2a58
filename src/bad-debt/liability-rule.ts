import type { DecimalString, RoundingMode } from "../money/index.js";

/** Why somebody answers for a bad debt: Art. 27, 28, 29 and 31. */
export type LiabilityGround =
  | "lax-visits"
  | "missing-remark"
  | "unguaranteed-shipping"
  | "lack-of-responsibility";

/** Every ground, in the order of the articles. */
export const LIABILITY_GROUNDS: readonly LiabilityGround[] = [
  "lax-visits",
  "missing-remark",
  "unguaranteed-shipping",
  "lack-of-responsibility",
];

/** Who answers for how much of a loss (Art. 27–29, 31). */
export interface LiabilityPolicy {
  /** How a share of a loss is rounded to the currency; `up` keeps "at least" true to the last cent. */
  readonly rounding: RoundingMode;
  readonly laxVisiting: {
    /** Least share of the loss, from `"0"` to `"1"`: `"0.25"` is 25 %. Art. 27. */
    readonly share: DecimalString | null;
    /**
     * `presumed`: missing visits while the debt was open are enough; `stated`: the inquiry must have found that the
     * loss came of them.
     */
    readonly cause: "presumed" | "stated";
  };
  readonly missingRemarks: {
    /** Least share of the loss. Art. 28. */
    readonly share: DecimalString | null;
    /** What counts of the findings on remarks. */
    readonly codes: readonly MissingRemarkCode[];
  };
  readonly unguaranteedShipping: {
    /** Least share of the base. Art. 29. */
    readonly share: DecimalString | null;
    /** `shipments`: what of the loss came of the shipments themselves; `whole-loss`: the customer's loss. */
    readonly base: "shipments" | "whole-loss";
  };
  readonly lackOfResponsibility: {
    /** Share taken off the month's commission; `null` while the firm has not set it: then nothing is. Art. 31. */
    readonly share: DecimalString | null;
    /** `loss`: of what is lost for good; `written-off`: of the bad debt as it was given up. */
    readonly base: "loss" | "written-off";
    /** Whether the deduction counts among what together never exceeds the loss. */
    readonly countsTowardsLoss: boolean;
  };
  /**
   * How several liabilities for one loss are cut to the loss: all `in-proportion`, or those of the grounds that come
   * first in `severity` whole, and the later ones to what is left.
   */
  readonly reduction: "in-proportion" | "by-severity";
  /** The gravest ground first; a ground that is not named comes last. */
  readonly severity: readonly LiabilityGround[];
}

/** Codes of aging's findings on remarks that may make somebody liable. */
export type MissingRemarkCode = "remark-missing" | "remark-stale" | "special-note-missing";
