import type { AgingReport } from "../aging/index.js";
import { compareText, grouped } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import { signOfMoney, sumMoney } from "../money/index.js";
import type { BadDebtPolicy } from "./bad-debt.policy.js";
import type { MonthEndBuckets } from "./loss-rates.js";
import { segmentOf } from "./segment-of.js";

/**
 * What stood in the buckets at a month's end, by segment and currency, from that day's aging report: the history that
 * loss rates are computed from. Credits are left out, so that they lower nothing. A day without any claim gives no row;
 * put one without buckets into the history, or the month counts as missing.
 *
 * @example
 * import { ageReceivables, money, monthEndBuckets, net30, plainDate } from "receivables";
 *
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1",
 *   issuedOn: plainDate("2026-03-02"), postedOn: plainDate("2026-03-02"), dueOn: plainDate("2026-04-01"),
 *   original: money("100", "USD"), open: money("60", "USD"), disputed: money("0", "USD"), settlements: [],
 * } as const;
 * const report = ageReceivables({ items: [item], asOf: plainDate("2026-04-30") }, net30.aging);
 * const provision = { kinds: ["trade"], segmentBy: null } as const;
 * const [row] = monthEndBuckets(report, { provision });
 * row?.buckets; // => [{ bucket: "1-30", amount: { amount: "60.00", currency: "USD" } }]
 */
export function monthEndBuckets(
  report: AgingReport,
  { provision }: { readonly provision: Pick<BadDebtPolicy["provision"], "kinds" | "segmentBy"> },
): readonly MonthEndBuckets[] {
  const claims = report.items.filter(
    ({ item }) => signOfMoney(item.open) > 0 && provision.kinds.includes(item.kind),
  );
  const keyOf = (item: OpenItem): string => JSON.stringify([segmentOf(item, provision), item.open.currency]);
  return [...grouped(claims, ({ item }) => keyOf(item))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, own]) => {
      const [segment, currency] = JSON.parse(key) as [string | null, string];
      const byBucket = grouped(own, ({ bucket }) => bucket);
      const buckets = report.scheme.flatMap(({ id }) => {
        const held = byBucket.get(id);
        if (held === undefined) return [];
        const open = held.map(({ item }) => item.open);
        return [{ bucket: id, amount: sumMoney(open, currency) }];
      });
      return { asOf: report.asOf, segment, currency, buckets };
    });
}
