import type { Look } from "../../decision/index.js";
import type { CreditCode } from "../credit.reason.js";
import type { OrderContext } from "../order-context.js";
import type { RuleUse } from "../order-rule.policy.js";

/** A rule of an order check as it is used. */
export interface OrderRule<Use extends RuleUse = RuleUse> {
  /** Whether it speaks against the order: whether one of its looks has fired. */
  readonly fails: (context: OrderContext, use: Use) => boolean;
  /** What it looks at, with its figures, whether it fails there or holds. */
  readonly looksAt: (context: OrderContext, use: Use) => readonly Look<CreditCode>[];
}

/** Whether one of the looks has fired. */
export function someFired(looks: readonly Look<CreditCode>[]): boolean {
  return looks.some(({ fired }) => fired);
}
