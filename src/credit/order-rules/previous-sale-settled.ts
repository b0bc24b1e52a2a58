import { coveredByGuarantee, nothingOverdue } from "./overdue-looks.js";
import type { OrderRule } from "./order-rule.js";

/**
 * No more goods and no more credit while an earlier credit sale is not settled at the agreed time, unless a reliable
 * financial guarantee covers it (Art. 14).
 */
export const previousSaleSettled: OrderRule = {
  fails: ({ hasOverdue, isCovered }) => hasOverdue() && !isCovered(),
  looksAt: (context, { citation }) => {
    const overdue = context.overdue();
    if (overdue.length === 0) return [nothingOverdue(context, citation)];
    const { covers, needed, worth } = context.guarantee();
    const items = overdue.map(({ item }) => item);
    if (covers) return [coveredByGuarantee(context, items, citation)];
    return overdue.map(({ customer, dueOn, item, open, overdueDays }) => {
      const facts = { item, customer, dueOn, overdueDays, open, guarantee: worth, needed };
      return { code: "previous-sale-unsettled", citation, facts, fired: true };
    });
  },
};
