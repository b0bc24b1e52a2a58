import type { Money } from "../money/index.js";

/** An amount of one item. */
export interface ItemAmount {
  readonly item: string;
  readonly amount: Money;
}
