import type { OldestOverdueUse } from "../order-rule.policy.js";
import { coveredByGuarantee, nothingOverdue } from "./overdue-looks.js";
import type { OrderRule } from "./order-rule.js";

/** No claim is overdue for as many days as the rule names, or for more. */
export const oldestOverdue: OrderRule<OldestOverdueUse> = {
  fails: ({ hasOverdue, isCovered, overdue }, { days, guaranteeLifts }) => {
    const oldest = hasOverdue() ? overdue()[0] : undefined;
    return oldest !== undefined && oldest.overdueDays >= days && !(guaranteeLifts && isCovered());
  },
  looksAt: (context, { citation, days, guaranteeLifts }) => {
    const [oldest] = context.overdue();
    if (oldest === undefined) return [nothingOverdue(context, citation)];
    const { customer, dueOn, item, open, overdueDays } = oldest;
    const facts = { item, customer, dueOn, overdueDays, open, days };
    if (overdueDays < days) return [{ code: "overdue-not-too-long", citation, facts, fired: false }];
    if (guaranteeLifts && context.isCovered()) return [coveredByGuarantee(context, [item], citation)];
    return [{ code: "overdue-too-long", citation, facts, fired: true }];
  },
};
