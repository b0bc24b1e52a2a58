import { compareText, grouped } from "../decision/index.js";
import { type Money, sumMoney } from "../money/index.js";
import type { OpenItem } from "./open-item.js";

/**
 * What is open in each currency, sorted by its code. Currencies are never added to each other.
 *
 * @example
 * import { money, totalsByCurrency } from "receivables";
 *
 * const items = [{ open: money("5", "USD") }, { open: money("30", "CNY") }, { open: money("-10", "CNY") }];
 * totalsByCurrency(items).map(({ amount, currency }) => `${amount} ${currency}`); // => ["20.00 CNY", "5.00 USD"]
 */
export function totalsByCurrency(items: Iterable<Pick<OpenItem, "open">>): readonly Money[] {
  const byCurrency = grouped(items, ({ open }) => open.currency);
  return Array.from(byCurrency, ([currency, group]) =>
    sumMoney(
      group.map(({ open }) => open),
      currency,
    ),
  ).sort((a, b) => compareText(a.currency, b.currency));
}
