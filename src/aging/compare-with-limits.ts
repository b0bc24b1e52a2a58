import { type PlainDate, daysBetween } from "../calendar/index.js";
import { type Facts, type PolicyRef, type Reason, contentId, grouped } from "../decision/index.js";
import { totalsByCurrency } from "../ledger/index.js";
import { type Money, compareMoney, signOfMoney, subtractMoney } from "../money/index.js";
import { isOverdueClaim } from "./is-overdue.js";
import type { AgedItem } from "./aged-item.js";
import type { AgingReport } from "./aging-report.js";
import type { AgingCode } from "./aging.reason.js";
import type { AgingPolicy } from "./aging.policy.js";
import { itemsBy } from "./items-by.js";
import type { LimitRow } from "./limit-row.js";
import { overdueRange } from "./overdue-range.js";

/** What the business department compares. */
export interface LimitComparisonFacts {
  readonly report: AgingReport;
  /** The table of limits and terms; without it only what is overdue is followed up. */
  readonly limits?: readonly LimitRow[];
}

/** A customer to be contacted, and why. */
export interface FollowUp {
  /** Derived from the customer and the day. */
  readonly id: string;
  readonly customer: string;
  /** Who contacts the customer. */
  readonly by: string;
  /** Who is told what came of it. */
  readonly reportTo: string;
  readonly reasons: readonly Reason<AgingCode>[];
}

/** The customers to follow up. */
export interface LimitComparison {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** By customer. */
  readonly followUps: readonly FollowUp[];
}

/**
 * Compares the aging list with the table of limits (Art. 18): who has not settled on schedule, owes more than
 * the limit, has claims open for longer than the term, or owes something and is not in the table, is contacted,
 * and the deputy general manager in charge is told. The limit and the term themselves are still within.
 *
 * @example
 * import { ageReceivables, chinaTradeRegulation, compareWithLimits, money, plainDate } from "receivables";
 *
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1",
 *   issuedOn: plainDate("2026-03-02"), postedOn: plainDate("2026-03-02"), dueOn: plainDate("2026-04-01"),
 *   original: money("100", "CNY"), open: money("60", "CNY"), disputed: money("0", "CNY"), settlements: [],
 * } as const;
 * const { aging } = chinaTradeRegulation;
 * const report = ageReceivables({ items: [item], asOf: plainDate("2026-04-01") }, aging);
 * const limits = [{ customer: "C-1", limit: money("50", "CNY"), termDays: 30 }];
 * const [followUp] = compareWithLimits({ report, limits }, aging).followUps;
 * followUp?.reasons.map(({ code }) => code); // => ["open-above-limit"]
 */
export function compareWithLimits(
  { report, limits }: LimitComparisonFacts,
  { policy, followUp }: AgingPolicy,
): LimitComparison {
  const { asOf } = report;
  const rowsOf = limits && grouped(limits, (row) => row.customer);
  const followUps = itemsBy(report.items, ({ item }) => item.customer).flatMap(([customer, items]) => {
    const reasons = [
      ...scheduleReasons(customer, items),
      ...(rowsOf === undefined ? [] : limitReasons(customer, items, rowsOf.get(customer) ?? [])),
    ];
    return reasons.length === 0
      ? []
      : [{ id: contentId("follow-up", customer, asOf), customer, ...followUp, reasons }];
  });
  return { asOf, policy, followUps };
}

function scheduleReasons(customer: string, items: readonly AgedItem[]): readonly Reason<AgingCode>[] {
  const overdue = items.filter(isOverdueClaim);
  if (overdue.length === 0) return [];
  const amounts = totalsByCurrency(overdue.map(({ item }) => item));
  return [because("not-settled-on-schedule", { customer, amounts, ...overdueRange(overdue) })];
}

function limitReasons(
  customer: string,
  items: readonly AgedItem[],
  rows: readonly LimitRow[],
): readonly Reason<AgingCode>[] {
  return totalsByCurrency(items.map(({ item }) => item)).flatMap((open) => {
    const row =
      rows.find(({ limit }) => limit?.currency === open.currency) ?? rows.find(({ limit }) => limit === null);
    if (row === undefined)
      return signOfMoney(open) > 0
        ? [because("no-limit-in-table", { customer, open, currency: open.currency })]
        : [];
    const { limit, termDays } = row;
    const own = items.filter(({ item }) => item.open.currency === open.currency);
    return [...aboveLimit(customer, open, limit), ...beyondTerm(customer, own, termDays)];
  });
}

function aboveLimit(customer: string, open: Money, limit: Money | null): readonly Reason<AgingCode>[] {
  if (limit === null || compareMoney(open, limit) <= 0) return [];
  return [because("open-above-limit", { customer, open, limit, excess: subtractMoney(open, limit) })];
}

function beyondTerm(
  customer: string,
  items: readonly AgedItem[],
  term: number | null,
): readonly Reason<AgingCode>[] {
  if (term === null) return [];
  const beyond = items.filter(
    ({ item, asOf }) => signOfMoney(item.open) > 0 && daysBetween(item.issuedOn, asOf) > term,
  );
  if (beyond.length === 0) return [];
  return [because("open-beyond-term", { customer, items: beyond.map(({ item }) => item.id), term })];
}

function because(code: AgingCode, facts: Facts): Reason<AgingCode> {
  return { code, citation: "Art. 18", facts };
}
