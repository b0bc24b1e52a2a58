import type { OrderRule } from "./order-rule.js";

/** Nothing is sold on credit before a limit is fixed for the customer or its group (Art. 8, 9). */
export const limitFixed: OrderRule = {
  fails: ({ lines }) => lines.length === 0,
  looksAt: ({ facts, lines }, { citation }) =>
    lines.length === 0
      ? [{ code: "no-limit-fixed", citation, facts: { customer: facts.order.customer }, fired: true }]
      : lines.map(({ line: { fixedOn, holder } }) => {
          return { code: "limit-fixed", citation, facts: { holder, fixedOn }, fired: false };
        }),
};
