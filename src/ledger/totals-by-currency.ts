import { compareText, grouped } from "../decision/index.js";
import { type Money, sumMoney } from "../money/index.js";
import type { OpenItem } from "./open-item.js";

/**
 * What is open in each currency, sorted by its code. Currencies are never added to each other.
 *
 * @example
 * import { totalsByCurrency } from "receivables";
 *
 * totalsByCurrency([]); // => []
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
