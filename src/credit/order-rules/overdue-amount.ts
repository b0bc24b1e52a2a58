import { overdueSum, overdueThreshold, reaches } from "../overdue-threshold.js";
import type { OverdueAmountUse } from "../order-rule.policy.js";
import { currenciesWithoutRate } from "../rate-book.js";
import { coveredByGuarantee, nothingOverdue } from "./overdue-looks.js";
import { type OrderRule, someFired } from "./order-rule.js";

/** All that is overdue together stays below the amount and the share of the limit that the rule names. */
export const overdueAmount: OrderRule<OverdueAmountUse> = {
  fails: (context, use) => context.hasOverdue() && someFired(overdueAmount.looksAt(context, use)),
  looksAt: (context, use) => {
    const { book, facts, lines } = context;
    const { citation } = use;
    const overdue = context.overdue();
    if (overdue.length === 0) return [nothingOverdue(context, citation)];
    const holder = lines[0]?.line.holder ?? facts.order.customer;
    const threshold = overdueThreshold(context, use);
    if (threshold === undefined)
      return [{ code: "no-overdue-threshold", citation, facts: { holder }, fired: false }];
    const items = overdue.map(({ item }) => item);
    if (use.guaranteeLifts && context.isCovered()) return [coveredByGuarantee(context, items, citation)];
    const amounts = overdue.map(({ open }) => open);
    if (currenciesWithoutRate(amounts, book).length > 0) {
      const unknown = { holder, amounts, currency: book.currency };
      return [{ code: "rate-missing", citation, facts: unknown, fired: true }];
    }
    const found = { holder, overdue: overdueSum(context), threshold };
    return reaches(found.overdue, threshold)
      ? [{ code: "overdue-too-much", citation, facts: found, fired: true }]
      : [{ code: "overdue-not-too-much", citation, facts: found, fired: false }];
  },
};
