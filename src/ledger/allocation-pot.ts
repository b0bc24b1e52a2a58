import type { OpenItem } from "./open-item.js";
import { compareText } from "../decision/index.js";
import { compareDue, compareIssue } from "./order.js";
import { type RunningItem, isCredit } from "./running-item.js";

/** The credits and claims that methods set against each other: one account of one customer in one currency. */
export interface AllocationPot {
  /** In the order in which they were posted. */
  readonly credits: readonly RunningItem[];
  /** In the order in which they fall due. */
  readonly claims: readonly RunningItem[];
}

/** Keeps customers, accounts and currencies apart. */
export function allocationPots(items: readonly RunningItem[]): readonly AllocationPot[] {
  const pots = new Map<string, { credits: RunningItem[]; claims: RunningItem[] }>();
  const inOrder = items.toSorted((a, b) => compareDue(a.item, b.item) || compareText(a.item.id, b.item.id));
  for (const running of inOrder) {
    const { customer, account = null, open } = running.item;
    const key = JSON.stringify([customer, account, open.currency]);
    let pot = pots.get(key);
    if (pot === undefined) pots.set(key, (pot = { credits: [], claims: [] }));
    (isCredit(running.item) ? pot.credits : pot.claims).push(running);
  }
  return [...pots.values()];
}

/** The same claims in the order in which they were issued; those of one day as they fall due. */
export function byIssue(claims: readonly RunningItem[]): readonly RunningItem[] {
  return claims.toSorted((a, b) => compareIssue(a.item, b.item));
}

/**
 * Whether a claim is paid by whatever comes in. A bill is paid by its drawee and a prepayment by goods, so that
 * they are settled by name only.
 */
export function takesAnyReceipt({ kind }: OpenItem): boolean {
  return kind === "trade" || kind === "other";
}
