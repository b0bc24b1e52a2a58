import { compareDecimals } from "../../money/index.js";
import type { OrderRule } from "./order-rule.js";

/** An order gives no more discount for early payment than the customer was granted; exactly that passes. */
export const discount: OrderRule = ({ facts: { grantedDiscount: granted = "0", order } }, { citation }) => {
  const { discount: given, id } = order;
  if (given === undefined)
    return [{ code: "no-discount", citation, facts: { order: id, granted }, fired: false }];
  const facts = { order: id, discount: given, granted };
  return compareDecimals(given, granted) <= 0
    ? [{ code: "discount-within", citation, facts, fired: false }]
    : [{ code: "discount-exceeded", citation, facts, fired: true }];
};
