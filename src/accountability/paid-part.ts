import type { PlainDate } from "../calendar/index.js";
import { compareText, grouped } from "../decision/index.js";
import type { OpenItem, Position, Settlement } from "../ledger/index.js";
import { type Money, addMoney, compareMoney, signOfMoney, subtractMoney, sumMoney } from "../money/index.js";
import type { Recovery } from "./recovery.js";

/** What was paid of an item since a day. */
export interface PaidPart {
  /** What was still to be paid on that day. */
  readonly due: Money;
  /** What was paid of it since. */
  readonly paid: Money;
  readonly inFull: boolean;
  /** What paid it, in order. */
  readonly payments: readonly { readonly by: string; readonly on: PlainDate }[];
}

/** The claims of a name, which is an item's or else a document's. */
export type ClaimsOf = (name: string) => readonly OpenItem[];

/** Finds the claims of a position by name. */
export function claimsIn({ items, settled }: Pick<Position, "items" | "settled">): ClaimsOf {
  const claims = [...items, ...settled].filter(({ original }) => signOfMoney(original) > 0);
  const byId = grouped(claims, ({ id }) => id);
  const byDocument = grouped(claims, ({ document }) => document);
  return (name) => byId.get(name) ?? byDocument.get(name) ?? [];
}

/**
 * What was paid of claims after a day: what was written off is not paid, and what is recovered of it later is.
 * `undefined` for no claims.
 */
export function paidSince(
  since: PlainDate,
  { claims, recoveries }: { readonly claims: readonly OpenItem[]; readonly recoveries: readonly Recovery[] },
): PaidPart | undefined {
  const currency = claims[0]?.original.currency;
  if (currency === undefined) return undefined;
  const sum = (rows: readonly { readonly amount: Money }[]): Money =>
    sumMoney(
      rows.map(({ amount }) => amount),
      currency,
    );
  const settlements = claims.flatMap((claim) => claim.settlements.filter(isPaid));
  const after = settlements.filter(({ on }) => on > since);
  const later = recoveries.filter(({ on, amount }) => on >= since && amount.currency === currency);
  const original = sum(claims.map((claim) => ({ amount: claim.original })));
  const due = subtractMoney(original, sum(settlements.filter(({ on }) => on <= since)));
  const paid = addMoney(sum(after), sum(later));
  const payments = [...after, ...later.map(({ recovery, on }) => ({ by: recovery, on }))]
    .map(({ by, on }) => ({ by, on }))
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.by, b.by));
  return { due, paid, inFull: compareMoney(paid, due) >= 0, payments };
}

// A write-off has nothing on its other side.
function isPaid({ against }: Settlement): boolean {
  return against !== undefined;
}
