import type { AgedItem } from "../../../aging/index.js";
import { type PlainDate, addDays } from "../../../calendar/index.js";
import type { OpenItem } from "../../../ledger/index.js";
import { type Money, zeroMoney } from "../../../money/index.js";
import { SEARCH_DAY } from "./search-day.js";

/** A claim on one customer, due on a day, nothing of it paid. */
export function claim(dueOn: PlainDate, amount: Money, more: Partial<OpenItem> = {}): OpenItem {
  return {
    id: "INV-1",
    document: "INV-1",
    source: "invoice",
    kind: "trade",
    customer: "C-1",
    handler: "E-1",
    issuedOn: dueOn,
    postedOn: dueOn,
    deliveredOn: dueOn,
    dueOn,
    original: amount,
    open: amount,
    disputed: zeroMoney(amount.currency),
    settlements: [],
    ...more,
  };
}

/** A claim that is overdue by so many days on the day of the search. */
export function overdueClaim(days: number, amount: Money, more: Partial<OpenItem> = {}): OpenItem {
  return claim(addDays(SEARCH_DAY, -days), amount, more);
}

/** The same, aged by its due date. */
export function agedClaim(days: number, amount: Money, more: Partial<OpenItem> = {}): AgedItem {
  const item = overdueClaim(days, amount, more);
  return { item, asOf: SEARCH_DAY, agedFrom: item.dueOn, overdueDays: days, bucket: "any" };
}
