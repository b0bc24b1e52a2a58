import type { OpenItem } from "../ledger/index.js";
import { type Money, addMoney, negateMoney } from "../money/index.js";

/**
 * What each document made of the sum of items of one currency: what it opened less what it settled. The effects make
 * up what is open.
 */
export function documentEffects(items: readonly OpenItem[]): ReadonlyMap<string, Money> {
  const effects = new Map<string, Money>();
  const add = (document: string, amount: Money): void => {
    const sum = effects.get(document);
    effects.set(document, sum === undefined ? amount : addMoney(sum, amount));
  };
  for (const { document, original, settlements } of items) {
    add(document, original);
    for (const { by, amount } of settlements) add(by, negateMoney(amount));
  }
  return effects;
}
