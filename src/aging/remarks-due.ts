import { type PlainDate, addDays, laterOf } from "../calendar/index.js";
import { type Finding, type PolicyRef, compareText, contentId, grouped } from "../decision/index.js";
import { type Money, compareMoney } from "../money/index.js";
import { isOverdueClaim } from "./is-overdue.js";
import type { AgedItem } from "./aged-item.js";
import type { AgingReport } from "./aging-report.js";
import type { AgingPolicy, RemarkRule } from "./aging.policy.js";
import type { AgingCode } from "./aging.reason.js";
import type { Remark } from "./remark.js";

/** What is looked at for missing remarks. */
export interface RemarkFacts {
  readonly report: AgingReport;
  /** In any order; those written after the report's day do not count yet. */
  readonly remarks: readonly Remark[];
}

/** What handlers still have to write. */
export interface RemarksDue {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** By id. */
  readonly findings: readonly Finding<AgingCode>[];
}

/**
 * Which overdue claims lack what their handlers must write (Art. 28): a remark why each is not collected, and for
 * a large one a special note with a proposal. A remark counts when the item's handler wrote it, after the due
 * date; of an item without a handler anybody may write it. While the policy has not said from which amount a
 * claim is large, that is a finding for each currency in which something is overdue.
 *
 * @example
 * import { ageReceivables, money, net30, plainDate, remarksDue } from "receivables";
 *
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1", handler: "E-1",
 *   issuedOn: plainDate("2026-03-02"), postedOn: plainDate("2026-03-02"), dueOn: plainDate("2026-04-01"),
 *   original: money("100", "USD"), open: money("60", "USD"), disputed: money("0", "USD"), settlements: [],
 * } as const;
 * const report = ageReceivables({ items: [item], asOf: plainDate("2026-04-11") }, net30.aging);
 * const remark = { item: "INV-7", by: "E-1", on: plainDate("2026-04-10"), text: "Promised for the 15th" };
 * remarksDue({ report, remarks: [] }, net30.aging).findings.map(({ code }) => code); // => ["remark-missing"]
 * remarksDue({ report, remarks: [remark] }, net30.aging).findings; // => []
 */
export function remarksDue(
  { report, remarks }: RemarkFacts,
  { policy, remarks: rule }: AgingPolicy,
): RemarksDue {
  const overdue = report.items.filter(isOverdueClaim);
  const byItem = grouped(remarks, ({ item }) => item);
  const findings = overdue.flatMap((aged) => {
    const own = (byItem.get(aged.item.id) ?? []).filter((remark) => counts(remark, aged));
    return [...remarkFindings(aged, own, rule), ...noteFindings(aged, own, rule)];
  });
  return {
    asOf: report.asOf,
    policy,
    findings: [...findings, ...unsetThresholds(overdue, rule)].sort((a, b) => compareText(a.id, b.id)),
  };
}

/** Whether a remark on an item is its handler's on why it was not paid when it was due. */
function counts({ by, on, text }: Remark, { item, asOf }: AgedItem): boolean {
  return (
    on <= asOf &&
    (item.dueOn === null || on > item.dueOn) &&
    (item.handler === undefined || by === item.handler) &&
    text.trim() !== ""
  );
}

function remarkFindings(
  aged: AgedItem,
  own: readonly Remark[],
  { validDays }: RemarkRule,
): readonly Finding<AgingCode>[] {
  const latest = own
    .map(({ on }) => on)
    .reduce<PlainDate | null>((last, on) => laterOf(last ?? on, on), null);
  if (latest === null) return [findingOn(aged, "remark-missing", aged.item.handler ?? null, null)];
  if (validDays === null) return [];
  const oldestGood = addDays(aged.asOf, -validDays);
  return latest >= oldestGood ? [] : [findingOn(aged, "remark-stale", oldestGood, latest)];
}

function noteFindings(
  aged: AgedItem,
  own: readonly Remark[],
  { largeFrom }: RemarkRule,
): readonly Finding<AgingCode>[] {
  const { open } = aged.item;
  const threshold = largeFrom?.find(({ currency }) => currency === open.currency);
  if (threshold === undefined || compareMoney(open, threshold) < 0) return [];
  const noted = own.some(({ proposal }) => proposal !== undefined && proposal.trim() !== "");
  return noted ? [] : [findingOn(aged, "special-note-missing", threshold, open)];
}

function findingOn(
  { item, overdueDays }: AgedItem,
  code: AgingCode,
  expected: string | Money | null,
  actual: string | Money | null,
): Finding<AgingCode> {
  const { id, customer, open, handler = null } = item;
  const facts = { item: id, customer, open, handler, days: overdueDays, expected, actual };
  return { id: contentId(code, id), code, citation: "Art. 28", facts, expected, actual };
}

function unsetThresholds(
  overdue: readonly AgedItem[],
  { largeFrom }: RemarkRule,
): readonly Finding<AgingCode>[] {
  const known = new Set((largeFrom ?? []).map(({ currency }) => currency));
  const missing = new Set(
    overdue.map(({ item }) => item.open.currency).filter((currency) => !known.has(currency)),
  );
  return [...missing].map((currency) => ({
    id: contentId("large-amount-not-set", currency),
    code: "large-amount-not-set",
    citation: "Art. 28",
    facts: { currency },
    expected: "/aging/remarks/largeFrom",
    actual: null,
  }));
}
