import type { Look } from "../../decision/index.js";
import { signOfMoney } from "../../money/index.js";
import type { OrderCode } from "../credit.reason.js";
import type { HeldLine } from "../held-line.js";
import { noLimitLookedAt } from "./no-limit-looked-at.js";
import type { OrderRule } from "./order-rule.js";

/**
 * With the order, neither the customer nor its group owes more than its limit, in all and in each class; exactly the
 * limit passes (Art. 12, 15).
 */
export const limit: OrderRule = {
  fails: ({ lines }) => lines.some((held) => held.isExceeded || isClassExceeded(held)),
  looksAt: (context, { citation }) => {
    const { lines } = context;
    if (lines.length === 0) return [noLimitLookedAt(context, citation)];
    return lines.flatMap((held) => [againstLimit(held, citation), ...againstClassLimits(held, citation)]);
  },
};

/** Whether a class of what stands against a row holds more than it may. */
export function isClassExceeded({ classes }: HeldLine): boolean {
  return classes.some(({ excess }) => signOfMoney(excess) > 0);
}

/** A row's limit in all. */
export function againstLimit({ check, isExceeded }: HeldLine, citation: string): Look<OrderCode> {
  const { after, excess, holder, limit: fixed } = check();
  if (fixed.kind !== "amount")
    return { code: "within-unlimited", citation, facts: { holder, after }, fired: false };
  const facts = { holder, limit: fixed.amount, after };
  return isExceeded
    ? { code: "limit-exceeded", citation, facts: { ...facts, excess }, fired: true }
    : { code: "within-limit", citation, facts, fired: false };
}

function againstClassLimits(
  { classes, line: { holder } }: HeldLine,
  citation: string,
): readonly Look<OrderCode>[] {
  return classes.map(({ amount, class: name, excess, most }): Look<OrderCode> => {
    const facts = { holder, class: name, amount, most };
    return signOfMoney(excess) === 0
      ? { code: "within-class-limit", citation, facts, fired: false }
      : { code: "class-limit-exceeded", citation, facts: { ...facts, excess }, fired: true };
  });
}
