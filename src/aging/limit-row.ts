import type { Money } from "../money/index.js";

/** A row of the table of credit limits and terms 信用额度期限表, one for each customer and currency. */
export interface LimitRow {
  readonly customer: string;
  /**
   * The most that may be open; zero for a customer without credit. `null` where no amount is held against this
   * customer alone, because it has none to keep to or shares its group's: the row then speaks for every currency
   * that has none of its own.
   */
  readonly limit: Money | null;
  /** Calendar days from the invoice, the last of which is still within the term; `null` for no term. */
  readonly termDays: number | null;
}
