import { type Money, signOfMoney } from "../money/index.js";
import { afterPayments, excessOver } from "./held-line.js";
import type { OrderContext } from "./order-context.js";
import type { OrderRuleName } from "./order-check.policy.js";
import type { ReleasePayment } from "./order-decision.js";
import { overdueToPay } from "./overdue-to-pay.js";
import { sumsByCurrency } from "./sums-by-currency.js";

/**
 * The least that is to be paid until the failed rules that payments can satisfy hold: overdue items, where they
 * stop the order, and what then is still above the customer's own limit, then above the group's.
 */
export function releasePayment(context: OrderContext, failed: readonly OrderRuleName[]): ReleasePayment {
  const { inAdvance, lines, overdue } = context;
  const items = failed.includes("previousSaleSettled") ? overdueToPay(context) : [];
  const payer = new Map(overdue.map(({ customer, item }) => [item, customer]));
  const onAccount: Money[] = [];
  for (const { exposure, line } of failed.includes("limit") ? lines : []) {
    const paid = items
      .filter(({ item }) => exposure.customers.includes(payer.get(item) ?? ""))
      .map(({ amount }) => amount);
    const left = excessOver(line.limit, afterPayments(exposure, [...paid, ...onAccount]).total);
    if (signOfMoney(left) > 0) onAccount.push(left);
  }
  return {
    items,
    onAccount: sumsByCurrency(onAccount),
    total: sumsByCurrency([...items.map(({ amount }) => amount), ...onAccount]),
    inAdvance,
    suffices: failed.every(isCuredByPayment),
  };
}

function isCuredByPayment(rule: OrderRuleName): boolean {
  return rule === "previousSaleSettled" || rule === "limit";
}
