import type { OldestOverdueUse } from "../order-rule.policy.js";
import type { OrderRule } from "./order-rule.js";

/** No claim is overdue for as many days as the rule names, or for more. */
export const oldestOverdue: OrderRule<OldestOverdueUse> = (context, { citation, days, guaranteeLifts }) => {
  const [oldest] = context.overdue;
  if (oldest === undefined || oldest.overdueDays < days) return [];
  if (guaranteeLifts && context.guarantee.covers) return [];
  const { customer, dueOn, item, open, overdueDays } = oldest;
  return [{ code: "overdue-too-long", citation, facts: { item, customer, dueOn, overdueDays, open, days } }];
};
