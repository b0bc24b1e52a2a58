import { overdueSum, overdueThreshold, reaches } from "../overdue-threshold.js";
import type { OverdueAmountUse } from "../order-rule.policy.js";
import { currenciesWithoutRate } from "../rate-book.js";
import type { OrderRule } from "./order-rule.js";

/** All that is overdue together stays below the amount and the share of the limit that the rule names. */
export const overdueAmount: OrderRule<OverdueAmountUse> = (context, use) => {
  const { book, facts, guarantee, lines, overdue } = context;
  const threshold = overdueThreshold(context, use);
  if (threshold === undefined || (use.guaranteeLifts && guarantee.covers)) return [];
  const { citation } = use;
  const holder = lines[0]?.line.holder ?? facts.order.customer;
  const amounts = overdue.map(({ open }) => open);
  if (currenciesWithoutRate(amounts, book).length > 0)
    return [{ code: "rate-missing", citation, facts: { holder, amounts, currency: book.currency } }];
  const sum = overdueSum(context);
  return reaches(sum, threshold)
    ? [{ code: "overdue-too-much", citation, facts: { holder, overdue: sum, threshold } }]
    : [];
};
