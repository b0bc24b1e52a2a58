import { marksOf } from "../marks-of.js";
import type { OrderRule } from "./order-rule.js";

/** Nothing is sold on credit to a customer that is frozen, or whose group is. */
export const customerFrozen: OrderRule = ({ facts }, { citation }) =>
  marksOf(facts, "frozen").map(({ from, holder, reason, until }) => {
    return { code: "customer-frozen", citation, facts: { holder, from, until, reason } };
  });
