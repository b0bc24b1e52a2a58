import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";

/** What is known of a customer's dealings so far. */
export interface Dealings {
  readonly sales: PastSales;
  readonly payments: readonly PastPayment[];
  readonly creditSales: CreditSalesSoFar;
}

/** What a customer bought in whole months, less what was credited. */
export interface PastSales {
  /** 1 or more. With 1, the amounts are those of an average month. */
  readonly months: number;
  /** The sum of these months, one for each currency. */
  readonly amounts: readonly Money[];
}

/** What was to be paid, and when it was. */
export interface PastPayment {
  readonly dueOn: PlainDate;
  /** `null` for what is overdue and not paid, or was written off: it counts as late up to the day. */
  readonly paidOn: PlainDate | null;
  /** More than zero. */
  readonly amount: Money;
}

/** The credit sales that a customer has had. */
export interface CreditSalesSoFar {
  readonly count: number;
  /** Of these, paid in full. */
  readonly settled: number;
  /** The day of the first; `null` when there is none. */
  readonly firstOn: PlainDate | null;
}
