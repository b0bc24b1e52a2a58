import type { OrderRule } from "./order-rule.js";

/**
 * No more goods and no more credit while an earlier credit sale is not settled at the agreed time, unless a reliable
 * financial guarantee covers it (Art. 14).
 */
export const previousSaleSettled: OrderRule = ({ guarantee, overdue }, { citation }) =>
  guarantee.covers
    ? []
    : overdue.map(({ customer, dueOn, item, open, overdueDays }) => {
        const facts = {
          item,
          customer,
          dueOn,
          overdueDays,
          open,
          guarantee: guarantee.worth,
          needed: guarantee.needed,
        };
        return { code: "previous-sale-unsettled", citation, facts };
      });
