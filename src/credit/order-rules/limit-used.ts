import type { Look } from "../../decision/index.js";
import { signOfMoney } from "../../money/index.js";
import type { CreditCode } from "../credit.reason.js";
import { excessOver, shareOfLimit } from "../held-line.js";
import type { LimitUsedUse } from "../order-rule.policy.js";
import { noLimitLookedAt } from "./no-limit-looked-at.js";
import type { OrderRule } from "./order-rule.js";

/** With the order, no more than a share of a limit is used; exactly that passes. */
export const limitUsed: OrderRule<LimitUsedUse> = (context, { citation, share }) => {
  const { lines } = context;
  if (lines.length === 0) return [noLimitLookedAt(context, citation)];
  return lines.map(({ check: { after, holder, limit } }): Look<CreditCode> => {
    const most = shareOfLimit(limit, share);
    if (most.kind !== "amount")
      return { code: "within-unlimited", citation, facts: { holder, after }, fired: false };
    const facts = { holder, after, share, most: most.amount };
    return signOfMoney(excessOver(most, after)) === 0
      ? { code: "limit-not-used", citation, facts, fired: false }
      : { code: "limit-used", citation, facts, fired: true };
  });
};
