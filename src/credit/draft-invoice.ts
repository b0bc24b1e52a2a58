import type { Money } from "../money/index.js";

/** An invoice that is written and not posted: no item of the ledger yet. */
export interface DraftInvoice {
  readonly id: string;
  readonly customer: string;
  /** The credit account of the customer that it will stand on. */
  readonly account?: string;
  /** Zero or more; a draft credit lowers nothing before it is posted. */
  readonly amount: Money;
  /** The order that it bills: that much of it is no longer counted as delivered, then as ordered. */
  readonly order?: string;
}
