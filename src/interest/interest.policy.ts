import type { Citation, PolicyRef } from "../decision/index.js";
import type { DecimalString, Money, RoundingMode } from "../money/index.js";
import type { DayCount } from "./day-count.js";
import type { InterestRate } from "./interest-rate.js";

/**
 * Days past due within which payment is still free of interest. What is paid by the last of them, that day
 * included, bears none.
 */
export interface InterestGrace {
  /** Calendar days after the due date, 0 for none. */
  readonly days: number;
  /**
   * For what is not paid within them: `true` reckons interest from the day after the due date, `false` from
   * the day after the last of them.
   */
  readonly retroactive: boolean;
}

/** The most that interest on one item comes to, over its whole life. */
export type InterestCap =
  | {
      readonly kind: "share-of-principal";
      /** Of the item's original amount; `"1"` is as much again. */
      readonly share: DecimalString;
    }
  | {
      readonly kind: "amount";
      /** One for each currency; a currency that is not listed has no cap. */
      readonly amounts: readonly Money[];
    };

/**
 * How late interest is reckoned, claimed and waived. It is simple interest: interest and fees bear none
 * themselves, and neither do a customer's credits.
 */
export interface InterestPolicy {
  readonly policy: PolicyRef;
  /** The contract's clause or the law that interest is charged by. Every accrual cites it. */
  readonly citation: Citation;
  /** At least one, each from another day. The earliest reaches back to the first day that interest may fall on. */
  readonly rates: readonly InterestRate[];
  /** For rates per year. */
  readonly dayCount: DayCount;
  readonly grace: InterestGrace;
  /** `null` for none. It is held against the exact interest, before rounding. */
  readonly cap: InterestCap | null;
  /**
   * What a claim must come to: a smaller one waits until it has grown, and is not lost. The amount itself is
   * claimed. One for each currency; a currency that is not listed has no minimum.
   */
  readonly minimumClaim: readonly Money[];
  /** Used once, on the sum of all segments. */
  readonly rounding: RoundingMode;
  /**
   * What becomes of late interest and fees once nothing is open of what they are charged on. `stays`: they are owed
   * until somebody waives them. `closes`: no more is claimed, and `closeCharges` writes off what is open of them.
   * Left out, they stay.
   */
  readonly afterPrincipal?: "stays" | "closes";
  /** Calendar days after its day of issue on which a charge is due; 0 is that day. */
  readonly chargesDueAfterDays: number;
  /** Who may waive interest and fees. */
  readonly waiverRoles: readonly string[];
}
