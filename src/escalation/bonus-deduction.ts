import type { Reason } from "../decision/index.js";
import type { DecimalString, Money } from "../money/index.js";

/** An amount that is taken off a handler's bonus score for an item, or given back, which is negative. */
export interface BonusDeduction {
  readonly id: string;
  readonly item: string;
  readonly customer: string;
  /** The item's handler; `null` when it has none. */
  readonly person: string | null;
  /** The stage that it follows from. */
  readonly stage: string;
  readonly share: DecimalString;
  /** The amount that the share is of. */
  readonly base: Money;
  /** What was taken for the item before and counts towards the share. */
  readonly taken: Money;
  /** The share of the base, less what was taken. */
  readonly amount: Money;
  /** The month whose score it goes against, `YYYY-MM`. */
  readonly month: string;
  /** Whether it is given back once the bill is settled. */
  readonly reversible: boolean;
  readonly reasons: readonly Reason<"bonus-deducted" | "bonus-given-back">[];
}
