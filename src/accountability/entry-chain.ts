import { compareText, grouped } from "../decision/index.js";
import { type Money, signOfMoney, sumMoney } from "../money/index.js";
import type { AccountabilityEntry } from "./accountability-entry.js";

/** An entry, and those that give it back or take it again. */
export interface EntryChain {
  readonly root: AccountabilityEntry;
  /** Sorted by id. */
  readonly reversals: readonly AccountabilityEntry[];
  /** What is left of it: taken, less given back. */
  readonly net: Money;
}

/** Every entry that stands for itself and takes something, with those that reverse it; sorted by day and id. */
export function chainsOf(entries: readonly AccountabilityEntry[]): readonly EntryChain[] {
  const reversing = grouped(entries, ({ reverses }) => reverses ?? undefined);
  return entries
    .filter(({ reverses, amount }) => reverses === null && signOfMoney(amount) > 0)
    .map((root) => {
      const reversals = (reversing.get(root.id) ?? []).filter((entry) => reversesRightly(entry, root));
      return { root, reversals, net: netOf(root, reversals) };
    })
    .toSorted((a, b) => compareText(a.root.on, b.root.on) || compareText(a.root.id, b.root.id));
}

/** Whether a reversal is of the same account, person and currency as what it reverses. */
export function reversesRightly(entry: AccountabilityEntry, root: AccountabilityEntry): boolean {
  return (
    entry.account === root.account &&
    entry.person === root.person &&
    entry.amount.currency === root.amount.currency
  );
}

function netOf(root: AccountabilityEntry, reversals: readonly AccountabilityEntry[]): Money {
  return sumMoney(
    [root, ...reversals].map(({ amount }) => amount),
    root.amount.currency,
  );
}
