import type { AgedItem } from "./aged-item.js";
import { type AgingKey, type KeyValues, keyValue } from "./aging-key.js";
import { type AgingHeader, type AgingReport, headerOf } from "./aging-report.js";
import { type AgingTotals, totalsOf } from "./aging-totals.js";
import { itemsBy } from "./items-by.js";

/** The sums over the items that have the same values of the keys. */
export interface AgingGroup extends AgingTotals {
  /** The value of each key; `null` for items that have none. */
  readonly key: KeyValues;
}

/** The groups of one currency, which make up its total. */
export interface CurrencyGroups {
  readonly currency: string;
  readonly total: AgingTotals;
  /** By the values of the keys, `null` last. */
  readonly groups: readonly AgingGroup[];
}

/** An aging report grouped by one or several keys. */
export interface AgingGrouping extends AgingHeader {
  readonly by: readonly AgingKey[];
  /** By code. */
  readonly currencies: readonly CurrencyGroups[];
}

/**
 * The sums of a report by any keys, in each currency. Every item is in exactly one group, so that the groups
 * make up the total; items that lack a key are in the group whose value is `null`.
 *
 * @param by - one key or several: `groupAging(report, "customer", "account")` keeps a customer's accounts apart
 *   from each other and from those of the same name of other customers.
 * @example
 * import { ageReceivables, groupAging, money, net30, plainDate } from "receivables";
 *
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1", handler: "E-1",
 *   issuedOn: plainDate("2026-03-02"), postedOn: plainDate("2026-03-02"), dueOn: plainDate("2026-04-01"),
 *   original: money("100", "USD"), open: money("60", "USD"), disputed: money("0", "USD"), settlements: [],
 * } as const;
 * const report = ageReceivables({ items: [item], asOf: plainDate("2026-05-02") }, net30.aging);
 * const [usd] = groupAging(report, "handler", "area").currencies;
 * usd?.groups.map(({ key }) => key); // => [{ handler: "E-1", area: null }]
 */
export function groupAging(report: AgingReport, ...by: readonly AgingKey[]): AgingGrouping {
  const currencies = report.currencies.map(({ currency, total }) => {
    const items = report.items.filter(({ item }) => item.open.currency === currency);
    const groups = groupsOf(items, by).map(([key, own]) => ({
      key,
      ...totalsOf(own, currency, report.scheme),
    }));
    return { currency, total, groups };
  });
  return { ...headerOf(report, report), by, currencies };
}

function groupsOf(
  items: readonly AgedItem[],
  [key, ...rest]: readonly AgingKey[],
  above: KeyValues = {},
): readonly (readonly [key: KeyValues, items: readonly AgedItem[]])[] {
  if (key === undefined) return [[above, items]];
  const keyless = items.filter((aged) => keyValue(aged.item, key) === undefined);
  return [
    ...itemsBy(items, (aged) => keyValue(aged.item, key)),
    ...(keyless.length === 0 ? [] : [[null, keyless] as const]),
  ].flatMap(([value, own]) => groupsOf(own, rest, { ...above, [key]: value }));
}
