import type { PlainDate } from "../calendar/index.js";
import {
  type Money,
  absMoney,
  addMoney,
  minMoney,
  negateMoney,
  signOfMoney,
  subtractMoney,
} from "../money/index.js";
import type { OpenItem, Settlement } from "./open-item.js";

/** An item while documents settle it. It belongs to one run and never leaves it. */
export interface RunningItem {
  readonly item: OpenItem;
  /** What is left, without the sign. */
  left: Money;
  disputed: Money;
  readonly settlements: Settlement[];
}

/** Whether an item is a credit of the customer; else it is a claim. */
export function isCredit({ original }: OpenItem): boolean {
  return original.amount.startsWith("-");
}

/** An item as it was opened, ready to be settled. */
export function runningItem(item: OpenItem): RunningItem {
  return { item, left: absMoney(item.open), disputed: item.disputed, settlements: [] };
}

/** The item as it now stands. */
export function standingItem({ item, left, disputed, settlements }: RunningItem): OpenItem {
  return { ...item, open: isCredit(item) ? negateMoney(left) : left, disputed, settlements };
}

/**
 * Settles an item, against another or alone, by as much as is asked for and there is on each side, and returns
 * how much that was.
 */
export function settle(
  far: RunningItem,
  near: RunningItem | undefined,
  asked: Money,
  { by, on }: { readonly by: string; readonly on: PlainDate },
): Money {
  const there = minMoney(asked, far.left);
  const amount = near === undefined ? there : minMoney(there, near.left);
  if (signOfMoney(amount) === 0) return amount;
  if (near === undefined) {
    record(far, { by, on, amount });
    return amount;
  }
  const credit = isCredit(near.item) ? near.item : far.item;
  const received = credit.postedOn < on ? { receivedOn: credit.postedOn } : {};
  record(far, { by, on, ...received, amount, against: near.item.id });
  record(near, { by, on, ...received, amount, against: far.item.id });
  return amount;
}

/** Marks as disputed as much of a claim as is asked for and is open and not yet disputed, and returns it. */
export function dispute(running: RunningItem, asked: Money): Money {
  const amount = minMoney(asked, subtractMoney(running.left, running.disputed));
  running.disputed = addMoney(running.disputed, amount);
  return amount;
}

function record(running: RunningItem, { amount, ...settlement }: Settlement): void {
  running.left = subtractMoney(running.left, amount);
  running.settlements.push({ ...settlement, amount: isCredit(running.item) ? negateMoney(amount) : amount });
}
