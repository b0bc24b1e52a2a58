import type { NotedGoods } from "./noted-goods.js";
import type { StatementLine } from "./statement.js";

/** A statement's line with the keys it is compared by: equal keys are equal values in one unit. */
export interface KeyedClaim {
  readonly claim: StatementLine;
  readonly unit: string | undefined;
  readonly quantity: string;
  readonly price: string;
}

/** Noted goods with their keys; `undefined` where they have no such price. */
export interface KeyedGoods {
  readonly goods: NotedGoods;
  readonly unit: string | undefined;
  readonly quantity: string;
  /** The price that governs. */
  readonly governing: string | undefined;
  /** The price written on the note. */
  readonly noted: string | undefined;
}

/** A statement's line and the goods it bills. */
export interface LinePair {
  readonly claim: KeyedClaim;
  readonly goods: KeyedGoods;
}

/** What was paired, and what was left of each side. */
export interface Pairing {
  readonly pairs: readonly LinePair[];
  readonly claims: readonly KeyedClaim[];
  readonly goods: readonly KeyedGoods[];
}
