import { compareDecimals, multiplyDecimals, type Quotation } from "receivables";
import type { InvoiceLine } from "../input/note-csv.js";

/**
 * A quotation for each item at the price that stands on most of its lines; where several stand on as many, at
 * the lowest of them.
 */
export function modalQuotations(lines: Iterable<InvoiceLine>, currency: string): Quotation[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { item, unitPrice } of lines) {
    const prices = counts.get(item) ?? new Map<string, number>();
    const price = multiplyDecimals(unitPrice, "1");
    prices.set(price, (prices.get(price) ?? 0) + 1);
    counts.set(item, prices);
  }
  return Array.from(counts, ([item, prices]) => {
    const most = Math.max(...prices.values());
    const candidates = [...prices].filter(([, count]) => count === most).map(([price]) => price);
    const [unitPrice = "0"] = candidates.sort(compareDecimals);
    return { id: `mode of ${item}`, item, unitPrice, currency, form: "original", signed: true, sealed: true };
  });
}
