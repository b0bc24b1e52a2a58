import { type PlainDate, addDays } from "receivables/calendar";
import type { CreditLine, SalesOrder } from "receivables/credit";
import type { LedgerDocument } from "receivables/ledger";
import { type Money, money } from "receivables/money";
import {
  type PlacedOrder,
  type Policy,
  type SimulatedPolicy,
  type SimulationAssumptions,
  type SimulationHistory,
  net30,
} from "receivables/policy";

export const day = (text: string): PlainDate => text as PlainDate;
export const usd = (amount: string): Money => money(amount, "USD");

export const LOST: SimulationAssumptions = { held: { kind: "lost" }, referred: "held", badAfterDays: 30 };

/** A sale of a customer: ordered and billed on a day, due 30 days later, paid in full on a day or never. */
export function sale(
  id: string,
  on: string,
  amount: string,
  { customer = "C1", paidOn, billedOn = on }: { customer?: string; paidOn?: string; billedOn?: string } = {},
): { readonly order: PlacedOrder; readonly documents: readonly LedgerDocument[] } {
  const ordered = usd(amount);
  const order: SalesOrder = { id: `O-${id}`, customer, kind: "sale", status: "open", ordered, term: 30 };
  return {
    order: { order, placedOn: day(on), invoices: [id] },
    documents: [
      {
        kind: "invoice",
        id,
        customer,
        receivable: "trade",
        handler: "li",
        issuedOn: day(billedOn),
        postedOn: day(billedOn),
        dueOn: addDays(day(billedOn), 30),
        amount: ordered,
      },
      ...(paidOn === undefined
        ? []
        : [
            {
              kind: "payment",
              id: `P-${id}`,
              customer,
              postedOn: day(paidOn),
              amount: ordered,
              settles: [{ item: id, amount: ordered }],
            } as const,
          ]),
    ],
  };
}

export function historyOf(
  sales: readonly ReturnType<typeof sale>[],
  to: string,
  more: Partial<SimulationHistory> = {},
): SimulationHistory {
  return {
    booksFrom: day("2026-01-01"),
    from: day("2026-01-01"),
    to: day(to),
    orders: sales.map(({ order }) => order),
    documents: sales.flatMap(({ documents }) => documents),
    ...more,
  };
}

export function limitOf(holder: string, amount: string, fixedOn = "2025-12-01"): CreditLine {
  return {
    scope: "customer",
    holder,
    limit: { kind: "amount", amount: usd(amount) },
    term: 30,
    fixedOn: day(fixedOn),
    reviewDueOn: day("2030-01-01"),
  };
}

/** A policy with a limit of an amount for C1 and C2. */
export function limited(
  amount: string,
  assume: SimulationAssumptions = LOST,
  policy: Policy = net30,
): SimulatedPolicy {
  return { id: `limit ${amount}`, policy, lines: [limitOf("C1", amount), limitOf("C2", amount)], assume };
}
