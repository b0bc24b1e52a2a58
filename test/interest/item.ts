import { plainDate } from "receivables/calendar";
import type { InterestPolicy } from "receivables/interest";
import type { OpenItem } from "receivables/ledger";
import { money } from "receivables/money";

/** A payment in a test: the day and the amount. */
export type Paid = readonly [on: string, amount: string];

/** An invoice of a test, with what was paid on it. */
export function item(
  original: string,
  dueOn: string | null,
  paid: readonly Paid[] = [],
  over: Partial<OpenItem> = {},
): OpenItem {
  const settlements = paid.map(([on, amount], i) => ({
    by: `PAY-${i}`,
    on: plainDate(on),
    amount: money(amount, "USD"),
  }));
  return {
    id: "INV-1",
    document: "INV-1",
    source: "invoice",
    kind: "trade",
    customer: "C-1",
    issuedOn: plainDate("2020-01-01"),
    postedOn: plainDate("2020-01-01"),
    dueOn: dueOn === null ? null : plainDate(dueOn),
    original: money(original, "USD"),
    open: money(original, "USD"),
    disputed: money("0", "USD"),
    settlements,
    ...over,
  };
}

/** 10 % a year over 365 days, without grace, cap or minimum; fields may be replaced. */
export function policy(over: Partial<InterestPolicy> = {}): InterestPolicy {
  return {
    policy: { id: "test", version: "1" },
    citation: "Terms of sale",
    rates: [{ from: plainDate("2000-01-01"), rate: "0.10", per: "year" }],
    dayCount: "actual/365",
    grace: { days: 0, retroactive: true },
    cap: null,
    minimumClaim: [],
    rounding: "half-up",
    chargesDueAfterDays: 10,
    waiverRoles: ["finance-manager", "general-manager"],
    ...over,
  };
}
