import type { AgedItem } from "receivables/aging";
import { addDays, type PlainDate, plainDate } from "receivables/calendar";
import type { EscalationPolicy } from "receivables/escalation";
import type { OpenItem } from "receivables/ledger";
import { type Money, money } from "receivables/money";
import { escalationSection as china } from "../../src/policy/china-trade-regulation/escalation.js";
import { escalationSection as plain } from "../../src/policy/net-30/escalation.js";

export const AS_OF: PlainDate = plainDate("2026-06-30");

/** The regulation's section, with what a test changes. */
export function chinaPolicy(changes: Partial<EscalationPolicy> = {}): EscalationPolicy {
  return { ...china, policy: { id: "china-trade-regulation", version: "1" }, ...changes };
}

/** The section of the plain preset, where a customer carries the stage. */
export function plainPolicy(changes: Partial<EscalationPolicy> = {}): EscalationPolicy {
  return { ...plain, policy: { id: "net-30", version: "1" }, ...changes };
}

export const cny = (amount: string): Money => money(amount, "CNY");

/** A bill of 100 CNY of the customer C-1 and the handler li, so many days overdue on the day of the run. */
export function bill(
  id: string,
  overdueDays: number,
  changes: Partial<OpenItem> = {},
  asOf: PlainDate = AS_OF,
): AgedItem {
  const dueOn = addDays(asOf, -overdueDays);
  const open = changes.open ?? cny("100.00");
  const item: OpenItem = {
    id,
    document: id,
    source: "invoice",
    kind: "trade",
    customer: "C-1",
    handler: "li",
    issuedOn: addDays(dueOn, -30),
    postedOn: addDays(dueOn, -30),
    dueOn,
    original: open,
    open,
    disputed: money("0", open.currency),
    settlements: [],
    ...changes,
  };
  return {
    item,
    asOf,
    agedFrom: item.dueOn,
    overdueDays: item.dueOn === null ? null : overdueDays,
    bucket: "any",
  };
}

/** The items of a list by the keys that a test looks at. */
export function idsOf(
  rows: readonly { readonly items: readonly { readonly item: string }[] }[],
): readonly string[][] {
  return rows.map(({ items }) => items.map(({ item }) => item));
}
