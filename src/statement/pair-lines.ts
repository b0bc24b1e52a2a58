import { compareText } from "../decision/index.js";
import type { KeyedClaim, KeyedGoods, LinePair, Pairing } from "./line-pair.js";
import { pairByKey } from "./pair-by-key.js";
import { pairByOne } from "./pair-by-one.js";

/**
 * Pairs a statement's lines with noted goods of the same document and item so that the fewest differences
 * remain: those that agree in quantity and price first, then as many as agree in one of the two, then what is
 * left. A line that only repeats a paired one is not paired with goods that differ from it in both: it stands
 * once too often.
 */
export function pairLines(claims: readonly KeyedClaim[], goods: readonly KeyedGoods[]): Pairing {
  const [claim, only] = [claims[0], goods[0]];
  if (claims.length === 1 && goods.length === 1 && claim !== undefined && only !== undefined) {
    return { pairs: [{ claim, goods: only }], claims: [], goods: [] };
  }
  const sorted = { pairs: [], claims: claims.toSorted(byClaim), goods: goods.toSorted(byGoods) };
  const keys = (line: KeyedClaim): string[] => [claimKey(line)];
  const governed = pairByKey(sorted, keys, ({ quantity, governing }) => [lineKey(quantity, governing)]);
  const noted = pairByKey(governed, keys, ({ quantity, noted: price }) => [lineKey(quantity, price)]);
  return pairTheRest(pairByOne(repeatsLast(noted)));
}

/** A line's quantity and price as one key. */
export function claimKey({ quantity, price }: KeyedClaim): string {
  return lineKey(quantity, price);
}

/** A quantity and a price as one key. */
export function lineKey(quantity: string, price: string | undefined): string {
  return `${quantity} ${price}`;
}

function repeatsLast({ pairs, claims, goods }: Pairing): Pairing {
  const { repeats, others } = parted(claims, pairs);
  return { pairs, claims: [...others, ...repeats], goods };
}

function pairTheRest({ pairs, claims, goods }: Pairing): Pairing {
  const { repeats, others } = parted(claims, pairs);
  const last = goods
    .slice(0, others.length)
    .map((left, i): LinePair => ({ claim: others[i] as KeyedClaim, goods: left }));
  return {
    pairs: [...pairs, ...last],
    claims: [...repeats, ...others.slice(last.length)],
    goods: goods.slice(last.length),
  };
}

/** Lines that repeat a paired one, and those that do not. */
function parted(
  claims: readonly KeyedClaim[],
  pairs: readonly LinePair[],
): Record<"repeats" | "others", KeyedClaim[]> {
  const standing = new Set(pairs.map(({ claim }) => claimKey(claim)));
  const isRepeat = (claim: KeyedClaim): boolean => standing.has(claimKey(claim));
  return { repeats: claims.filter(isRepeat), others: claims.filter((claim) => !isRepeat(claim)) };
}

function byClaim(a: KeyedClaim, b: KeyedClaim): number {
  return compareText(a.quantity, b.quantity) || compareText(a.price, b.price);
}

function byGoods(a: KeyedGoods, b: KeyedGoods): number {
  return (
    compareText(a.quantity, b.quantity) ||
    compareText(a.governing ?? "", b.governing ?? "") ||
    compareText(a.noted ?? "", b.noted ?? "") ||
    compareText(a.goods.note.date, b.goods.note.date)
  );
}
