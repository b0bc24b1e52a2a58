import { type Money, signOfMoney } from "../money/index.js";
import { afterPayments, excessOver } from "./held-line.js";
import type { OrderContext } from "./order-context.js";
import type { OrderRuleName } from "./order-check.policy.js";
import type { ReleasePayment } from "./order-decision.js";
import { sumsByCurrency } from "./sums-by-currency.js";

/**
 * The least that is to be paid until the failed rules that payments can satisfy hold: every overdue item, where
 * they stop the order, and what then is still above the customer's own limit, then above the group's.
 */
export function releasePayment(
  { lines, overdue }: OrderContext,
  failed: readonly OrderRuleName[],
): ReleasePayment {
  const unsettled = failed.includes("previousSaleSettled") ? overdue : [];
  const onAccount: Money[] = [];
  for (const { exposure, line } of failed.includes("limit") ? lines : []) {
    const members = new Set(exposure.customers);
    const paid = unsettled.filter(({ customer }) => members.has(customer)).map(({ open }) => open);
    const left = excessOver(line.limit, afterPayments(exposure, [...paid, ...onAccount]).total);
    if (signOfMoney(left) > 0) onAccount.push(left);
  }
  const amounts = [...unsettled.map(({ open }) => open), ...onAccount];
  return {
    items: unsettled.map(({ item, open }) => ({ item, amount: open })),
    onAccount: sumsByCurrency(onAccount),
    total: sumsByCurrency(amounts),
    suffices: failed.every(isCuredByPayment),
  };
}

function isCuredByPayment(rule: OrderRuleName): boolean {
  return rule === "previousSaleSettled" || rule === "limit";
}
