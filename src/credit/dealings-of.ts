import {
  type Period,
  type PlainDate,
  addDays,
  addMonths,
  earlierOf,
  periodContains,
  startOfMonth,
} from "../calendar/index.js";
import { compareText, grouped } from "../decision/index.js";
import { dayOfReceipt, type OpenItem, type Settlement } from "../ledger/index.js";
import { signOfMoney } from "../money/index.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { CreditSalesSoFar, Dealings, PastPayment, PastSales } from "./dealings.js";
import { sumsByCurrency } from "./sums-by-currency.js";

/** What a customer's dealings are read from. */
export interface DealingsFacts {
  readonly customer: string;
  /** The ledger's items, open and settled: those of other customers are passed over. */
  readonly items: readonly OpenItem[];
  readonly asOf: PlainDate;
}

/**
 * A customer's dealings so far, from the items of the ledger (Art. 10). Spread them into the facts of
 * `assessCredit`.
 *
 * - Sales: trade invoices less credit notes of the policy's `lookBackMonths`, the last months that are over on
 *   the day, averaged over all of them, also where dealings began later. Late interest and fees are no sales.
 * - Payments: what fell due within these months or since. A part that was credited was not to be paid; a part
 *   that was written off, or is overdue and open, was not paid. A bill of exchange pays what it was given for,
 *   and is itself to be paid.
 * - Credit sales: invoices that do not fall due on the day they were issued. One counts as settled when
 *   nothing of it is open, something was paid on it, and nothing was written off.
 *
 * @example
 * import { chinaTradeRegulation, dealingsOf, plainDate } from "receivables";
 *
 * const facts = { customer: "C1", items: [], asOf: plainDate("2026-06-30") };
 * dealingsOf(facts, chinaTradeRegulation.credit).creditSales; // => { count: 0, settled: 0, firstOn: null }
 */
export function dealingsOf({ customer, items, asOf }: DealingsFacts, policy: CreditPolicy): Dealings {
  const own = items.filter((item) => item.customer === customer && item.postedOn <= asOf);
  const credited = new Set(own.filter(({ source }) => source === "credit-note").map(({ id }) => id));
  const lookBack = monthsOver(asOf, policy.lookBackMonths);
  return {
    sales: salesIn(own, lookBack, policy.lookBackMonths),
    payments: own.flatMap((item) => paymentsOf(item, { credited, since: lookBack.from, asOf })).sort(inOrder),
    creditSales: creditSalesIn(own, credited),
  };
}

/** The last months that are over on a day, its own month too where the day is its last. */
function monthsOver(asOf: PlainDate, months: number): Period {
  const after = startOfMonth(addDays(asOf, 1));
  return { from: addMonths(after, -months), to: addDays(after, -1) };
}

function salesIn(items: readonly OpenItem[], period: Period, months: number): PastSales {
  const sales = items.filter(
    (item) => (isSale(item) || item.source === "credit-note") && periodContains(period, item.issuedOn),
  );
  return { months, amounts: sumsByCurrency(sales.map(({ original }) => original)) };
}

function isSale({ source, kind, charge }: OpenItem): boolean {
  return source === "invoice" && kind === "trade" && charge === undefined;
}

interface PaymentScope {
  /** Ids of the items of credit notes. */
  readonly credited: ReadonlySet<string>;
  readonly since: PlainDate;
  readonly asOf: PlainDate;
}

function paymentsOf(item: OpenItem, { credited, since, asOf }: PaymentScope): readonly PastPayment[] {
  const { dueOn, open, settlements } = item;
  const isClaim = (isSale(item) || item.kind === "bill") && signOfMoney(item.original) > 0;
  if (!isClaim || dueOn === null || dueOn < since) return [];
  const settled = settlements
    .filter(({ against }) => against === undefined || !credited.has(against))
    .map((settlement) => ({
      dueOn,
      paidOn: isPayment(settlement) ? dayOfReceipt(settlement) : null,
      amount: settlement.amount,
    }));
  const overdue = dueOn < asOf && signOfMoney(open) > 0 ? [{ dueOn, paidOn: null, amount: open }] : [];
  return [...settled, ...overdue];
}

/** A write-off has no other side. */
function isPayment({ against }: Settlement): boolean {
  return against !== undefined;
}

function creditSalesIn(items: readonly OpenItem[], credited: ReadonlySet<string>): CreditSalesSoFar {
  const invoices = grouped(items.filter(isSale), ({ document }) => document);
  const sales = [...invoices.values()].filter((parts) =>
    parts.some(({ dueOn, issuedOn }) => dueOn !== issuedOn),
  );
  const days = sales.flatMap((parts) => parts.map(({ issuedOn }) => issuedOn));
  return {
    count: sales.length,
    settled: sales.filter((parts) => isPaid(parts, credited)).length,
    firstOn: days.length === 0 ? null : days.reduce(earlierOf),
  };
}

function isPaid(parts: readonly OpenItem[], credited: ReadonlySet<string>): boolean {
  const settlements = parts.flatMap((part) => part.settlements);
  return (
    parts.every(({ open }) => signOfMoney(open) === 0) &&
    settlements.every(isPayment) &&
    settlements.some(({ against = "" }) => !credited.has(against))
  );
}

function inOrder(a: PastPayment, b: PastPayment): number {
  return compareText(sortKey(a), sortKey(b));
}

function sortKey({ dueOn, paidOn, amount }: PastPayment): string {
  return `${dueOn} ${paidOn ?? "-"} ${amount.currency} ${amount.amount}`;
}
