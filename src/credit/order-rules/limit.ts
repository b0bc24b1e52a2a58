import type { Reason } from "../../decision/index.js";
import { signOfMoney } from "../../money/index.js";
import type { OrderCode } from "../credit.reason.js";
import type { HeldLine } from "../held-line.js";
import type { OrderRule } from "./order-rule.js";

/**
 * With the order, neither the customer nor its group owes more than its limit, in all and in each class; exactly the
 * limit passes (Art. 12, 15).
 */
export const limit: OrderRule = ({ lines }, { citation }) =>
  lines.flatMap((held) => [...overLimit(held, citation), ...overClassLimits(held, citation)]);

function overLimit(
  { check: { after, excess, holder, limit: fixed } }: HeldLine,
  citation: string,
): readonly Reason<OrderCode>[] {
  if (fixed.kind !== "amount" || signOfMoney(excess) === 0) return [];
  return [{ code: "limit-exceeded", citation, facts: { holder, limit: fixed.amount, after, excess } }];
}

function overClassLimits(
  { check: { holder }, classExcesses }: HeldLine,
  citation: string,
): readonly Reason<OrderCode>[] {
  return classExcesses.map(({ amount, class: name, excess, most }) => ({
    code: "class-limit-exceeded",
    citation,
    facts: { holder, class: name, amount, most, excess },
  }));
}
