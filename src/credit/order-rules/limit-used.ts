import type { Look } from "../../decision/index.js";
import type { CreditCode } from "../credit.reason.js";
import { type HeldLine, shareOfLimit } from "../held-line.js";
import type { LimitUsedUse } from "../order-rule.policy.js";
import { unitsOf } from "../units.js";
import { noLimitLookedAt } from "./no-limit-looked-at.js";
import type { OrderRule } from "./order-rule.js";

/** With the order, no more than a share of a limit is used; exactly that passes. */
export const limitUsed: OrderRule<LimitUsedUse> = {
  fails: ({ lines }, { share }) => lines.some((held) => isUsed(held, share)),
  looksAt: (context, { citation, share }) => {
    const { lines } = context;
    if (lines.length === 0) return [noLimitLookedAt(context, citation)];
    return lines.map((held): Look<CreditCode> => {
      const { after, holder, limit } = held.check();
      const most = shareOfLimit(limit, share);
      if (most.kind !== "amount")
        return { code: "within-unlimited", citation, facts: { holder, after }, fired: false };
      const facts = { holder, after, share, most: most.amount };
      return isUsed(held, share)
        ? { code: "limit-used", citation, facts, fired: true }
        : { code: "limit-not-used", citation, facts, fired: false };
    });
  },
};

function isUsed({ line, total }: HeldLine, share: LimitUsedUse["share"]): boolean {
  const most = shareOfLimit(line.limit, share);
  return most.kind === "amount" && total > unitsOf(most.amount);
}
