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
  readonly consent: { readonly paper: string; readonly on: PlainDate } | null;
  /** The items it stands for, in this order; without it, the customer's oldest first. */
  readonly items?: readonly string[];
}
