import { plainDate } from "receivables/calendar";
import type { LimitationEvent, LimitationEventKind, SupplyContract } from "receivables/law";
import type { OpenItem } from "receivables/ledger";
import { type Money, money } from "receivables/money";

export const yuan = (amount: string): Money => money(amount, "CNY");

/** A contract of the first day of Order 802, with an organ, of a seller that stated its size; fields may be replaced. */
export function contract(over: Partial<SupplyContract> = {}): SupplyContract {
  return {
    id: "K-1",
    concludedOn: plainDate("2025-06-01"),
    buyer: "organ",
    sellerStatedSme: true,
    agreedDays: null,
    payWhenPaid: false,
    ...over,
  };
}

/** An unpaid invoice of 100 yuan due on a day; fields may be replaced. */
export function item(dueOn: string | null, over: Partial<OpenItem> = {}): OpenItem {
  return {
    id: "INV-1",
    document: "INV-1",
    source: "invoice",
    kind: "trade",
    customer: "C-1",
    issuedOn: plainDate("2015-01-01"),
    postedOn: plainDate("2015-01-01"),
    dueOn: dueOn === null ? null : plainDate(dueOn),
    original: yuan("100"),
    open: yuan("100"),
    disputed: yuan("0"),
    settlements: [],
    ...over,
  };
}

/** An event that names one item or document. */
export function event(
  id: string,
  kind: LimitationEventKind,
  on: string,
  ...items: string[]
): LimitationEvent {
  return { id, kind, on: plainDate(on), items: items.length === 0 ? ["INV-1"] : items };
}
