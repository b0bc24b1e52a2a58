import { grouped } from "../decision/index.js";
import type { KeyedClaim, KeyedGoods, LinePair, Pairing } from "./line-pair.js";

/**
 * Pairs what is left where keys meet: each line in turn takes the first goods that are still free under the
 * first of its keys that has any. Each key of each side is looked at once.
 */
export function pairByKey(
  { pairs, claims, goods }: Pairing,
  claimKeys: (claim: KeyedClaim) => readonly string[],
  goodsKeys: (goods: KeyedGoods) => readonly string[],
): Pairing {
  if (claims.length === 0 || goods.length === 0) return { pairs, claims, goods };
  const byKey = grouped(
    goods.toReversed().flatMap((entry) => goodsKeys(entry).map((key) => ({ key, entry }))),
    ({ key }) => key,
  );
  const queues = new Map(Array.from(byKey, ([key, entries]) => [key, [...entries]]));
  const taken = new Set<KeyedGoods>();
  const take = (key: string): KeyedGoods | undefined => {
    const queue = queues.get(key) ?? [];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (!taken.has(next.entry)) return next.entry;
    }
    return undefined;
  };
  const found: LinePair[] = [];
  const left: KeyedClaim[] = [];
  for (const claim of claims) {
    const match = claimKeys(claim).reduce<KeyedGoods | undefined>(
      (first, key) => first ?? take(key),
      undefined,
    );
    if (match === undefined) left.push(claim);
    else {
      taken.add(match);
      found.push({ claim, goods: match });
    }
  }
  return { pairs: [...pairs, ...found], claims: left, goods: goods.filter((entry) => !taken.has(entry)) };
}
