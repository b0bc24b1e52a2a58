import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";

/** One dealing with a customer: a sale, or goods taken back. */
export interface Deal {
  readonly id: string;
  readonly customer: string;
  readonly on: PlainDate;
  /** Less than zero for a return. */
  readonly amount: Money;
  /** Who made the deal. */
  readonly handler?: string;
  /** For a return: the deal that it takes back, in whole or in part. */
  readonly returns?: string;
}
