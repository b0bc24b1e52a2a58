import { signOfMoney } from "../../money/index.js";
import { excessOver, shareOfLimit } from "../held-line.js";
import type { LimitUsedUse } from "../order-rule.policy.js";
import type { OrderRule } from "./order-rule.js";

/** With the order, no more than a share of a limit is used; exactly that passes. */
export const limitUsed: OrderRule<LimitUsedUse> = ({ lines }, { citation, share }) =>
  lines.flatMap(({ check: { after, holder, limit } }) => {
    const most = shareOfLimit(limit, share);
    return most.kind !== "amount" || signOfMoney(excessOver(most, after)) === 0
      ? []
      : [{ code: "limit-used", citation, facts: { holder, after, share, most: most.amount } }];
  });
