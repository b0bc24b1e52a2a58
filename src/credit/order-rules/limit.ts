import { signOfMoney } from "../../money/index.js";
import type { OrderRule } from "./order-rule.js";

/** With the order, neither the customer nor its group owes more than its limit; exactly the limit passes (Art. 12, 15). */
export const limit: OrderRule = ({ lines }, citation) =>
  lines.flatMap(({ check: { after, excess, holder, limit } }) =>
    limit.kind !== "amount" || signOfMoney(excess) === 0
      ? []
      : [{ code: "limit-exceeded", citation, facts: { holder, limit: limit.amount, after, excess } }],
  );
