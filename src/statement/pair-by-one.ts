import type { KeyedClaim, KeyedGoods, LinePair, Pairing } from "./line-pair.js";
import { pairByKey } from "./pair-by-key.js";

/** Up to so many wrong lines of one item in one document, the fewest differences are found, not only few. */
const SEARCHED = 64;

/**
 * Pairs lines and goods that agree in quantity or in price, as many as can be. The search that finds the most
 * grows with the square of the lines; beyond {@link SEARCHED}, which no honest document reaches, each line
 * takes the first that it agrees with.
 */
export function pairByOne(left: Pairing): Pairing {
  if (left.claims.length > SEARCHED || left.goods.length > SEARCHED) {
    return pairByKey(
      left,
      ({ quantity, price }) => [`quantity ${quantity}`, `price ${price}`],
      ({ quantity, governing, noted }) => [`quantity ${quantity}`, `price ${governing}`, `price ${noted}`],
    );
  }
  const holder = new Map<KeyedGoods, KeyedClaim>();
  for (const claim of left.claims) settle(claim, left.goods, holder, new Set());
  const found = Array.from(holder, ([goods, claim]): LinePair => ({ claim, goods }));
  const settled = new Set(holder.values());
  return {
    pairs: [...left.pairs, ...found],
    claims: left.claims.filter((claim) => !settled.has(claim)),
    goods: left.goods.filter((goods) => !holder.has(goods)),
  };
}

// Augmenting paths (Kuhn): a line takes goods it agrees with, if need be from a line that finds others.
function settle(
  claim: KeyedClaim,
  goods: readonly KeyedGoods[],
  holder: Map<KeyedGoods, KeyedClaim>,
  tried: Set<KeyedGoods>,
): boolean {
  const same = goods.filter((entry) => entry.quantity === claim.quantity);
  const alike = goods.filter(
    (entry) =>
      entry.quantity !== claim.quantity && (entry.governing === claim.price || entry.noted === claim.price),
  );
  for (const entry of [...same, ...alike]) {
    if (tried.has(entry)) continue;
    tried.add(entry);
    const other = holder.get(entry);
    if (other === undefined || settle(other, goods, holder, tried)) {
      holder.set(entry, claim);
      return true;
    }
  }
  return false;
}
