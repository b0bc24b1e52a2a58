import { compareText, grouped } from "../decision/index.js";
import { keyedClaim, keyedGoods } from "./keyed-line.js";
import type { KeyedClaim, KeyedGoods, LinePair, Pairing } from "./line-pair.js";
import { isInScope, type NotedGoods, type StatementScope } from "./noted-goods.js";
import { claimKey, lineKey, pairLines } from "./pair-lines.js";
import { pairByKey } from "./pair-by-key.js";
import type { Remainder } from "./remainder.js";
import type { StatementLine } from "./statement.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { UnitSizes } from "./unit-conversion.js";

/** A line that stands on the statement more often than in the evidence. */
export interface ExcessLine {
  readonly claim: StatementLine;
  readonly claimed: number;
  readonly evidenced: number;
}

/** How a statement's lines and the customer's goods belong together. */
export interface LineMatching {
  readonly pairs: readonly LinePair[];
  /** Lines whose goods are noted in another document. */
  readonly moved: readonly LinePair[];
  readonly excess: readonly ExcessLine[];
  readonly unsupported: readonly StatementLine[];
  readonly unbilled: readonly NotedGoods[];
}

/**
 * Matches lines and goods by document and item, then, if the policy says so, what is left of both across
 * documents. Goods of the statement's period and currency come first; those of other days and currencies take
 * only what these leave, and are not missed themselves.
 */
export function matchLines(
  scope: StatementScope,
  { lines, goods }: Pick<Remainder, "lines" | "goods">,
  sizes: UnitSizes,
  policy: StatementPolicy,
): LineMatching {
  const goodsByKey = grouped(goods, ({ note, line }) => `${note.id}\n${line.item}`);
  const claimsByKey = grouped(lines, ({ document, item }) => `${document}\n${item}`);
  const pairs: LinePair[] = [];
  const claimsLeft: KeyedClaim[] = [];
  const goodsLeft: KeyedGoods[] = [];
  const excess = new Map<KeyedClaim, ExcessLine>();
  for (const key of new Set([...goodsByKey.keys(), ...claimsByKey.keys()])) {
    const group = pairGroup(claimsByKey.get(key) ?? [], goodsByKey.get(key) ?? [], scope, sizes);
    for (const pair of group.pairs) pairs.push(pair);
    for (const claim of group.claims) claimsLeft.push(claim);
    for (const entry of group.goods) goodsLeft.push(entry);
    for (const [claim, line] of excessOf(group)) excess.set(claim, line);
  }
  const left = { pairs: [], claims: claimsLeft, goods: goodsLeft };
  const rest = policy.matchAcrossDocuments ? pairAcrossDocuments(left) : left;
  return {
    pairs,
    moved: rest.pairs,
    excess: rest.claims.flatMap((claim) => excess.get(claim) ?? []),
    unsupported: rest.claims.filter((claim) => !excess.has(claim)).map(({ claim }) => claim),
    unbilled: rest.goods.map((entry) => entry.goods),
  };
}

function pairGroup(
  claims: readonly StatementLine[],
  goods: readonly NotedGoods[],
  scope: StatementScope,
  sizes: UnitSizes,
): Pairing {
  const unit =
    firstUnit(goods.map(({ line }) => line.unit)) ??
    firstUnit(claims.map((claim) => claim.unit)) ??
    firstUnit(goods.map(({ price }) => price?.unit));
  const ours = claims.map((claim) => keyedClaim(claim, unit, sizes));
  const here: KeyedGoods[] = [];
  const elsewhere: KeyedGoods[] = [];
  for (const entry of goods)
    (isInScope(scope, entry.note) ? here : elsewhere).push(keyedGoods(entry, unit, sizes));
  const first = pairLines(ours, here);
  if (elsewhere.length === 0) return first;
  const second = pairLines(first.claims, elsewhere);
  return { pairs: [...first.pairs, ...second.pairs], claims: second.claims, goods: first.goods };
}

// A line without a unit means the one that the note names, and a note without one that of the statement.
function firstUnit(units: readonly (string | undefined)[]): string | undefined {
  return units.filter((unit) => unit !== undefined).sort(compareText)[0];
}

function excessOf({ pairs, claims }: Pairing): (readonly [KeyedClaim, ExcessLine])[] {
  if (claims.length === 0 || pairs.length === 0) return [];
  const evidenced = grouped(pairs, ({ claim }) => claimKey(claim));
  const left = grouped(claims, claimKey);
  return claims.flatMap((claim) => {
    const times = evidenced.get(claimKey(claim))?.length;
    if (times === undefined) return [];
    const claimed = times + (left.get(claimKey(claim))?.length ?? 0);
    return [[claim, { claim: claim.claim, claimed, evidenced: times }] as const];
  });
}

function pairAcrossDocuments({ claims, goods }: Omit<Pairing, "pairs">): Pairing {
  return pairByKey(
    { pairs: [], claims: claims.toSorted(byDocument), goods: goods.toSorted(byNote) },
    (claim) => [`${claim.claim.item}\n${claimKey(claim)}`],
    ({ goods: { line }, quantity, governing, noted }) =>
      [governing, noted].map((price) => `${line.item}\n${lineKey(quantity, price)}`),
  );
}

function byDocument(a: KeyedClaim, b: KeyedClaim): number {
  return compareText(a.claim.document, b.claim.document);
}

function byNote({ goods: a }: KeyedGoods, { goods: b }: KeyedGoods): number {
  return compareText(a.note.id, b.note.id) || compareText(a.note.date, b.note.date);
}
