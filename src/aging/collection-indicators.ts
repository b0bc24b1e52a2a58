import { type Period, addDays, daysBetween, periodContains } from "../calendar/index.js";
import { compareText, grouped } from "../decision/index.js";
import { type Ledger, type OpenItem, type Position, positionAsOf } from "../ledger/index.js";
import {
  type DecimalString,
  type Money,
  addDecimals,
  addMoney,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  signOfMoney,
  subtractDecimals,
  subtractMoney,
  sumMoney,
} from "../money/index.js";
import { countBack } from "./count-back.js";

/** What the indicators are computed from. */
export interface CollectionIndicatorFacts {
  readonly ledger: Ledger;
  readonly period: Period;
  /** How much of what was open before the period should be cleared in it, in percent; `null` where there is no target. */
  readonly target: DecimalString | null;
}

/**
 * How well a period's sales on credit were collected, in one currency. Receivables are trade claims without charges;
 * credits that stand open lower them once they are allocated. Figures have two decimals, rounded half-up; `null` where
 * there is nothing to divide by.
 */
export interface CollectionIndicators {
  readonly currency: string;
  /** Days of the period, first and last included. */
  readonly days: number;
  /** Receivables at the end of the day before the period. */
  readonly opening: Money;
  /** Receivables at the end of the period. */
  readonly closing: Money;
  /** The part of `closing` that is not overdue. */
  readonly current: Money;
  /** Trade invoices less credit notes, posted in the period. */
  readonly creditSales: Money;
  /** Days sales outstanding: closing ÷ credit sales × days (Credit Research Foundation). */
  readonly daysSalesOutstanding: DecimalString | null;
  /** Current ÷ credit sales × days: what it would be with nothing overdue (Credit Research Foundation). */
  readonly bestPossible: DecimalString | null;
  /**
   * Days whose sales make up the closing, counted back from its end: a month's days for each month whose sales are in it
   * whole, and of the last one its share. `null` where the sales do not reach back far enough.
   */
  readonly countBack: DecimalString | null;
  /** Days sales outstanding less the best possible: the days by which payment is late (Credit Research Foundation). */
  readonly averageDaysDelinquent: DecimalString | null;
  /**
   * Collection effectiveness index: (opening + credit sales − closing) ÷ (opening + credit sales − current), in percent;
   * 100 where all that was due came in (Credit Research Foundation).
   */
  readonly effectiveness: DecimalString | null;
  /** Receivables turnover: credit sales ÷ the mean of opening and closing, in times per period. */
  readonly turnover: DecimalString | null;
  /** The part of `opening` that was settled in the period, by whatever settles: receipts, credit notes, write-offs. */
  readonly cleared: Money;
  /** Cleared ÷ opening, in percent. */
  readonly clearance: DecimalString | null;
  /** Whether the clearance reaches the target, exactly at it too; `null` without one of them. */
  readonly targetMet: boolean | null;
}

/**
 * The indicators of collection of a period, one entry for each currency in which there are receivables, sorted by it.
 * The formula and the source of each stand at {@link CollectionIndicators}.
 *
 * @example
 * import { collectionIndicators, money, monthOf, type LedgerDocument, plainDate } from "receivables";
 *
 * const invoice = (id: string, on: string, dueOn: string, amount: string): LedgerDocument => ({
 *   kind: "invoice", id, customer: "C1", receivable: "trade", amount: money(amount, "USD"),
 *   issuedOn: plainDate(on), postedOn: plainDate(on), dueOn: plainDate(dueOn),
 * });
 * const documents = [
 *   invoice("INV-1", "2026-03-10", "2026-04-09", "300"),
 *   invoice("INV-2", "2026-04-10", "2026-05-10", "600"),
 * ];
 * const period = monthOf(plainDate("2026-04-01"));
 * const [usd] = collectionIndicators({ ledger: { documents }, period, target: "50" });
 * [usd?.daysSalesOutstanding, usd?.bestPossible, usd?.averageDaysDelinquent]; // => ["45", "30", "15"]
 * [usd?.effectiveness, usd?.clearance, usd?.targetMet]; // => ["0", "0", false]
 */
export function collectionIndicators({
  ledger,
  period,
  target,
}: CollectionIndicatorFacts): readonly CollectionIndicators[] {
  const opening = positionAsOf(ledger, addDays(period.from, -1));
  const closing = positionAsOf(ledger, period.to);
  const sales = grouped(salesOf(closing), ({ original }) => original.currency);
  const before = grouped(claimsOf(opening), ({ open }) => open.currency);
  const after = grouped(claimsOf(closing), ({ open }) => open.currency);
  return [...new Set([...sales.keys(), ...before.keys(), ...after.keys()])]
    .sort(compareText)
    .map((currency) => {
      const of = (items: ReadonlyMap<string, readonly OpenItem[]>) => items.get(currency) ?? [];
      return indicatorsOf({
        currency,
        period,
        target,
        sales: of(sales),
        opening: of(before),
        closing: of(after),
      });
    });
}

interface OneCurrency extends Pick<CollectionIndicatorFacts, "period" | "target"> {
  readonly currency: string;
  readonly sales: readonly OpenItem[];
  readonly opening: readonly OpenItem[];
  readonly closing: readonly OpenItem[];
}

function indicatorsOf({ currency, period, target, ...items }: OneCurrency): CollectionIndicators {
  const sum = (own: readonly Money[]): Money => sumMoney(own, currency);
  const days = daysBetween(period.from, period.to) + 1;
  const opening = sum(items.opening.map(({ open }) => open));
  const closing = sum(items.closing.map(({ open }) => open));
  const isCurrent = ({ dueOn }: OpenItem): boolean => dueOn === null || dueOn >= period.to;
  const current = sum(items.closing.filter(isCurrent).map(({ open }) => open));
  const creditSales = sum(
    items.sales.filter(({ postedOn }) => periodContains(period, postedOn)).map(({ original }) => original),
  );
  const inDays = (amount: Money) => ratio(amount.amount, creditSales.amount, String(days));
  const [daysSalesOutstanding, bestPossible] = [inDays(closing), inDays(current)];
  const collectable = addMoney(opening, creditSales);
  const left = new Map(items.closing.map(({ id, open }) => [id, open]));
  const cleared = sum(items.opening.map(({ id, open }) => subtractMoney(open, left.get(id) ?? sum([]))));
  const clearance = ratio(cleared.amount, opening.amount, "100");
  return {
    currency,
    days,
    opening,
    closing,
    current,
    creditSales,
    daysSalesOutstanding,
    bestPossible,
    countBack: countBack(items.sales, closing, period.to),
    averageDaysDelinquent:
      daysSalesOutstanding === null || bestPossible === null
        ? null
        : subtractDecimals(daysSalesOutstanding, bestPossible),
    effectiveness: ratio(
      subtractMoney(collectable, closing).amount,
      subtractMoney(collectable, current).amount,
      "100",
    ),
    turnover: ratio(creditSales.amount, addDecimals(opening.amount, closing.amount), "2"),
    cleared,
    clearance,
    targetMet: clearance === null || target === null ? null : reaches(cleared, opening, target),
  };
}

/** Compared before rounding, so that a rate just below the target does not reach it. */
function reaches(cleared: Money, opening: Money, target: DecimalString): boolean {
  const wanted = multiplyDecimals(opening.amount, target);
  return compareDecimals(multiplyDecimals(cleared.amount, "100"), wanted) >= 0;
}

function ratio(amount: DecimalString, by: DecimalString, times: DecimalString): DecimalString | null {
  if (compareDecimals(by, "0") <= 0) return null;
  return divideDecimals(multiplyDecimals(amount, times), by, 2, "half-up");
}

function claimsOf({ items }: Position): readonly OpenItem[] {
  return items.filter((item) => isTrade(item) && signOfMoney(item.open) > 0);
}

function salesOf({ items, settled }: Position): readonly OpenItem[] {
  const sold = (item: OpenItem): boolean => item.source === "credit-note" || item.source === "invoice";
  return [...items, ...settled].filter((item) => sold(item) && isTrade(item));
}

function isTrade({ kind, charge }: OpenItem): boolean {
  return kind === "trade" && charge === undefined;
}
