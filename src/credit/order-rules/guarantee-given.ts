import { marksOf } from "../marks-of.js";
import type { OrderRule } from "./order-rule.js";

/** Nothing more is shipped without a guarantee to a customer that needs one (Art. 29). */
export const guaranteeGiven: OrderRule = {
  fails: ({ facts, isCovered }) => marksOf(facts, "guarantee-needed").length > 0 && !isCovered(),
  looksAt: ({ facts, guarantee }, { citation }) => {
    const marks = marksOf(facts, "guarantee-needed");
    if (marks.length === 0)
      return [
        { code: "no-guarantee-needed", citation, facts: { customer: facts.order.customer }, fired: false },
      ];
    const { covers, needed, worth } = guarantee();
    return marks.map(({ from, holder, reason }) => {
      const found = { holder, from, reason, guarantee: worth, needed };
      return covers
        ? { code: "guarantee-given", citation, facts: found, fired: false }
        : { code: "guarantee-missing", citation, facts: found, fired: true };
    });
  },
};
