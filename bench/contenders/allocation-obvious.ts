import { Decimal } from "decimal.js";
import { type Dinero, dinero, lessThan, subtract, toDecimal } from "dinero.js";
import { USD } from "dinero.js/currencies";
import type { OpenItem } from "receivables/ledger";
import { minorOf } from "../data/open-items.js";

/** What of a receipt went to a claim. */
export interface Part {
  readonly credit: string;
  readonly item: string;
  readonly amount: string;
}

/** The arithmetic that the loop is written with. */
interface Arithmetic<Amount> {
  readonly read: (amount: string) => Amount;
  readonly negated: (amount: string) => Amount;
  readonly isZero: (amount: Amount) => boolean;
  readonly least: (a: Amount, b: Amount) => Amount;
  readonly minus: (a: Amount, b: Amount) => Amount;
  readonly written: (amount: Amount) => string;
}

/** Oldest first with `Decimal`. */
export function allocateByDecimal(items: readonly OpenItem[]): readonly Part[] {
  return allocated<Decimal>(items, {
    read: (amount) => new Decimal(amount),
    negated: (amount) => new Decimal(amount).negated(),
    isZero: (amount) => amount.isZero(),
    least: (a, b) => Decimal.min(a, b),
    minus: (a, b) => a.minus(b),
    written: (amount) => amount.toFixed(2),
  });
}

/** Oldest first with dinero.js 2. */
export function allocateByDinero(items: readonly OpenItem[]): readonly Part[] {
  const read = (minor: number): Dinero<number> => dinero({ amount: minor, currency: USD });
  return allocated<Dinero<number>>(items, {
    read: (amount) => read(minorOf(amount)),
    negated: (amount) => read(-minorOf(amount)),
    isZero: (amount) => amount.toJSON().amount === 0,
    least: (a, b) => (lessThan(a, b) ? a : b),
    minus: (a, b) => subtract(a, b),
    written: (amount) => toDecimal(amount),
  });
}

interface Running<Amount> {
  readonly item: OpenItem;
  left: Amount;
}

function allocated<Amount>(items: readonly OpenItem[], by: Arithmetic<Amount>): readonly Part[] {
  const customers = new Map<string, { credits: Running<Amount>[]; claims: Running<Amount>[] }>();
  for (const item of items) {
    let own = customers.get(item.customer);
    if (own === undefined) customers.set(item.customer, (own = { credits: [], claims: [] }));
    const { amount } = item.open;
    if (amount.startsWith("-")) own.credits.push({ item, left: by.negated(amount) });
    else own.claims.push({ item, left: by.read(amount) });
  }
  const parts: Part[] = [];
  for (const { credits, claims } of customers.values()) {
    credits.sort(older);
    claims.sort(older);
    let at = 0;
    for (const credit of credits) {
      while (!by.isZero(credit.left)) {
        const claim = claims[at];
        if (claim === undefined) break;
        const amount = by.least(credit.left, claim.left);
        credit.left = by.minus(credit.left, amount);
        claim.left = by.minus(claim.left, amount);
        parts.push({ credit: credit.item.id, item: claim.item.id, amount: by.written(amount) });
        if (by.isZero(claim.left)) at++;
      }
    }
  }
  return parts;
}

function older({ item: a }: Running<unknown>, { item: b }: Running<unknown>): number {
  return order(a.dueOn ?? "~", b.dueOn ?? "~") || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
