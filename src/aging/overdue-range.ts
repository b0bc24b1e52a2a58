import type { AgedItem } from "./aged-item.js";

/** How long several items are overdue, as a text says it: 5 days, or 3–5 days. */
export interface OverdueRange {
  /** Overdue days of the oldest. */
  readonly days: number;
  /** Overdue days of the youngest; `null` where they are the same. */
  readonly leastDays: number | null;
}

/**
 * The range of items' overdue days.
 *
 * @param items - one or more, all with a due date.
 * @example
 * import { ageReceivables, money, net30, overdueRange, plainDate } from "receivables";
 *
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1",
 *   issuedOn: plainDate("2026-03-02"), postedOn: plainDate("2026-03-02"), dueOn: plainDate("2026-04-01"),
 *   original: money("100", "USD"), open: money("60", "USD"), disputed: money("0", "USD"), settlements: [],
 * } as const;
 * const { items } = ageReceivables({ items: [item], asOf: plainDate("2026-05-02") }, net30.aging);
 * overdueRange(items); // => { days: 31, leastDays: null }
 */
export function overdueRange(items: readonly AgedItem[]): OverdueRange {
  const days = items.map(({ overdueDays }) => overdueDays ?? 0);
  const most = days.reduce((a, b) => Math.max(a, b), -Infinity);
  const least = days.reduce((a, b) => Math.min(a, b), Infinity);
  return { days: most, leastDays: least < most ? least : null };
}
