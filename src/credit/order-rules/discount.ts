import { compareDecimals } from "../../money/index.js";
import type { OrderRule } from "./order-rule.js";

/** An order gives no more discount for early payment than the customer was granted; exactly that passes. */
export const discount: OrderRule = ({ facts: { grantedDiscount: granted = "0", order } }, { citation }) =>
  order.discount === undefined || compareDecimals(order.discount, granted) <= 0
    ? []
    : [
        {
          code: "discount-exceeded",
          citation,
          facts: { order: order.id, discount: order.discount, granted },
        },
      ];
