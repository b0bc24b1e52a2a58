import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";

/** What was lost of an item in the end: what was given up, less what property stands for and what came in. */
export interface BadDebtLoss {
  /** Made of the write-off and the item. */
  readonly id: string;
  readonly customer: string;
  readonly item: string;
  /** Since when the item was a claim. */
  readonly since: PlainDate;
  /** The day of the write-off, whose month a deduction falls in. */
  readonly on: PlainDate;
  /** `property`, `recovered` and `loss` make it up. */
  readonly writtenOff: Money;
  /** Property taken after the write-off. What was agreed on before lowered the write-off itself. */
  readonly property: Money;
  readonly recovered: Money;
  readonly loss: Money;
}
