import type { Statement, StatementLine } from "./statement.js";

/** A statement for eyes that may not see selling prices: goods without prices and amounts. */
export type PricelessStatement = Pick<Statement, "customer" | "period"> & {
  readonly lines: readonly Pick<StatementLine, "document" | "item" | "quantity" | "unit">[];
};

/**
 * A statement without anything that tells a price (R1.4.1), for departments such as the warehouse.
 *
 * @example
 * import { plainDate, type Statement, withholdPrices } from "receivables";
 *
 * const period = { from: plainDate("2026-05-01"), to: plainDate("2026-05-31") };
 * const line = { document: "DN-1", item: "BOOK-7", quantity: "12", unitPrice: "2.50", amount: "30.00" };
 * const statement: Statement = { customer: "C1", currency: "USD", period, lines: [line], total: "30.00" };
 * withholdPrices(statement).lines; // => [{ document: "DN-1", item: "BOOK-7", quantity: "12" }]
 */
export function withholdPrices({ customer, period, lines }: Statement): PricelessStatement {
  return {
    customer,
    period,
    lines: lines.map(({ document, item, quantity, unit }) => ({
      document,
      item,
      quantity,
      ...(unit !== undefined && { unit }),
    })),
  };
}
