import { compareText, grouped } from "../decision/index.js";
import { type Money, addMoney, maxMoney, signOfMoney, sumMoney } from "../money/index.js";
import type { AccountabilityEntry } from "./accountability-entry.js";

/** An entry, and those that give it back or take it again. */
export interface EntryChain {
  readonly root: AccountabilityEntry;
  /** Sorted by id. */
  readonly reversals: readonly AccountabilityEntry[];
  /** What is left of it: taken, less given back. */
  readonly net: Money;
  /** What it comes to by the decisions alone: reversals of its own cause. */
  readonly decided: Money;
  /** The most that it came to by the decisions. */
  readonly most: Money;
}

/** Every entry that stands for itself and takes something, with those that reverse it; sorted by day and id. */
export function chainsOf(entries: readonly AccountabilityEntry[]): readonly EntryChain[] {
  const reversing = grouped(entries, ({ reverses }) => reverses ?? undefined);
  return entries
    .filter(({ reverses, amount }) => reverses === null && signOfMoney(amount) > 0)
    .map((root) => chainOf(root, reversing.get(root.id) ?? []))
    .toSorted((a, b) => byDay(a.root, b.root));
}

function chainOf(root: AccountabilityEntry, reversing: readonly AccountabilityEntry[]): EntryChain {
  const reversals = reversing.filter((entry) => reversesRightly(entry, root));
  const net = sumMoney(
    [root, ...reversals].map(({ amount }) => amount),
    root.amount.currency,
  );
  let [decided, most] = [root.amount, root.amount];
  const anew = reversals.filter(({ cause }) => cause.kind === root.cause.kind && cause.id === root.cause.id);
  for (const { amount } of anew.toSorted(byDay)) {
    decided = addMoney(decided, amount);
    most = maxMoney(most, decided);
  }
  return { root, reversals, net, decided, most };
}

function byDay(a: AccountabilityEntry, b: AccountabilityEntry): -1 | 0 | 1 {
  return compareText(a.on, b.on) || compareText(a.id, b.id);
}

/** Whether a reversal is of the same account, person and currency as what it reverses. */
export function reversesRightly(entry: AccountabilityEntry, root: AccountabilityEntry): boolean {
  return (
    entry.account === root.account &&
    entry.person === root.person &&
    entry.amount.currency === root.amount.currency
  );
}
