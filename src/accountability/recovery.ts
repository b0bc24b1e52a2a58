import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";

/**
 * Money that came in for an item after it was written off, and that the ledger does not set against it. The parts of
 * a bad-debt recovery are some.
 */
export interface Recovery {
  /** Id of the payment. */
  readonly recovery: string;
  readonly item: string;
  readonly on: PlainDate;
  /** Positive. */
  readonly amount: Money;
}
