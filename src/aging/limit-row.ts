import type { Money } from "../money/index.js";

/** A row of the table of credit limits and terms 信用额度期限表, one for each customer and currency. */
export interface LimitRow {
  readonly customer: string;
  /** The most that may be open; zero for a customer without credit. */
  readonly limit: Money;
  /** Calendar days from the invoice, the last of which is still within the term. */
  readonly termDays: number;
}
