import type { DecimalString, Money } from "../money/index.js";

/** Up to what difference, and as what, the rest of something that was settled in part is written off. */
export interface DifferenceRule {
  /** What the write-off says, such as bank charges. */
  readonly because: string;
  /** A claim that was paid short, or a credit of which a little is left over. */
  readonly of: "claim" | "credit";
  /** The greatest rest, itself included. The rule holds in its currency only. */
  readonly most: Money;
  /** The greatest share of what the item was at first, in percent, itself included; both limits hold. */
  readonly percent?: DecimalString;
}
