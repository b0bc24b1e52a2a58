import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";

/** Other property of a customer that stands for the price 以物抵债, at a value that both sides agreed on (Art. 29). */
export interface SettlementProperty {
  readonly id: string;
  readonly customer: string;
  readonly description: string;
  readonly agreedValue: Money;
  readonly agreedOn: PlainDate;
  /** The customer's consent in writing; `null` while there is none, and then it counts for nothing. */
  readonly consent: WrittenConsent | null;
  /** The items it stands for, in this order; without them, the customer's oldest claims first. */
  readonly items?: readonly string[];
  /**
   * The day from which the ledger has it, as a payment or otherwise; it then counts there and no longer here. `null`
   * until then.
   */
  readonly bookedOn: PlainDate | null;
}

/** A customer's consent in writing. */
export interface WrittenConsent {
  readonly paper: string;
  readonly on: PlainDate;
}
