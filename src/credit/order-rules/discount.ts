import { compareDecimals } from "../../money/index.js";
import type { OrderFacts } from "../order-facts.js";
import type { OrderRule } from "./order-rule.js";

/** An order gives no more discount for early payment than the customer was granted; exactly that passes. */
export const discount: OrderRule = {
  fails: ({ facts }) => isExceeded(facts),
  looksAt: ({ facts }, { citation }) => {
    const { grantedDiscount: granted = "0", order } = facts;
    const { discount: given, id } = order;
    if (given === undefined)
      return [{ code: "no-discount", citation, facts: { order: id, granted }, fired: false }];
    const found = { order: id, discount: given, granted };
    return isExceeded(facts)
      ? [{ code: "discount-exceeded", citation, facts: found, fired: true }]
      : [{ code: "discount-within", citation, facts: found, fired: false }];
  },
};

function isExceeded({ grantedDiscount = "0", order }: OrderFacts): boolean {
  return order.discount !== undefined && compareDecimals(order.discount, grantedDiscount) > 0;
}
