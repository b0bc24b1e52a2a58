import { type PlainDate, plainDate } from "receivables/calendar";
import type { CreditFacts, CreditLine, CreditPolicy, OrderFacts, SalesOrder } from "receivables/credit";
import type { OpenItem } from "receivables/ledger";
import { type Money, money, signOfMoney, zeroMoney } from "receivables/money";
import { chinaTradeRegulation } from "receivables/policy";

/** The regulation's policy, with the grade table that it leaves open. */
export const policy: CreditPolicy = {
  ...chinaTradeRegulation.credit,
  grades: {
    whenMissing: "skip",
    rows: [
      { grade: "AAA", limit: { kind: "unlimited" }, term: 60 },
      { grade: "A", limit: { kind: "amount", amount: money("100000", "CNY") }, term: 45 },
      { grade: "B", limit: { kind: "amount", amount: money("30000", "CNY") }, term: 20 },
      { grade: "C", limit: { kind: "amount", amount: money("0", "CNY") }, term: 0 },
    ],
  },
};

/** The same, without the papers of Art. 12 and 15, so that a test sees the rule it is about. */
export const paperless: CreditPolicy = {
  ...policy,
  rules: {
    ...policy.rules,
    contractSigned: { ...policy.rules.contractSigned, stages: [] },
    slipSigned: { ...policy.rules.slipSigned, stages: [] },
  },
};

export const day = (text: string): PlainDate => plainDate(text);
export const yuan = (amount: string): Money => money(amount, "CNY");
export const usd = (amount: string): Money => money(amount, "USD");
export const upTo = (amount: string): { readonly kind: "amount"; readonly amount: Money } => ({
  kind: "amount",
  amount: yuan(amount),
});

export const today: PlainDate = day("2026-06-30");

/** A customer who has paid a first credit sale, unless the test says otherwise. */
export function standing(given: Partial<CreditFacts> = {}): CreditFacts {
  const creditSales = { count: 1, settled: 1, firstOn: day("2025-01-01") };
  return { customer: "C1", currency: "CNY", asOf: today, creditSales, ...given };
}

export function line(limit: string | CreditLine["limit"], given: Partial<CreditLine> = {}): CreditLine {
  return {
    scope: "customer",
    holder: "C1",
    limit: typeof limit === "string" ? upTo(limit) : limit,
    term: 30,
    fixedOn: day("2026-06-01"),
    reviewDueOn: day("2026-09-01"),
    ...given,
  };
}

export function order(ordered: string | Money, given: Partial<SalesOrder> = {}): SalesOrder {
  return {
    id: "O1",
    customer: "C1",
    kind: "sale",
    status: "draft",
    ordered: typeof ordered === "string" ? yuan(ordered) : ordered,
    term: 30,
    ...given,
  };
}

/** A claim due in the future, or a credit for a negative amount. */
export function item(id: string, open: string | Money, given: Partial<OpenItem> = {}): OpenItem {
  const amount = typeof open === "string" ? yuan(open) : open;
  return {
    id,
    document: id,
    source: signOfMoney(amount) < 0 ? "payment" : "invoice",
    kind: "trade",
    customer: "C1",
    issuedOn: day("2026-06-15"),
    postedOn: day("2026-06-15"),
    dueOn: signOfMoney(amount) < 0 ? day("2026-06-15") : day("2026-07-15"),
    original: amount,
    open: amount,
    disputed: zeroMoney(amount.currency),
    settlements: [],
    ...given,
  };
}

export function facts(given: Partial<OrderFacts> = {}): OrderFacts {
  return {
    order: order("100"),
    stage: "order",
    lines: [line("1000")],
    items: [],
    orders: [],
    asOf: today,
    ...given,
  };
}

/** The codes of reasons, each once. */
export function codes({
  reasons,
}: {
  readonly reasons: readonly { readonly code: string }[];
}): readonly string[] {
  return [...new Set(reasons.map(({ code }) => code))];
}
