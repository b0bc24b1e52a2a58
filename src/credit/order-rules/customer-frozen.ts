import { marksOf } from "../marks-of.js";
import type { OrderRule } from "./order-rule.js";

/** Nothing is sold on credit to a customer that is frozen, or whose group is. */
export const customerFrozen: OrderRule = {
  fails: ({ facts }) => marksOf(facts, "frozen").length > 0,
  looksAt: ({ facts }, { citation }) => {
    const marks = marksOf(facts, "frozen");
    if (marks.length === 0)
      return [{ code: "not-frozen", citation, facts: { customer: facts.order.customer }, fired: false }];
    return marks.map(({ from, holder, reason, until }) => {
      return { code: "customer-frozen", citation, facts: { holder, from, until, reason }, fired: true };
    });
  },
};
