import type { Reason } from "../decision/index.js";
import { signOfMoney } from "../money/index.js";
import type { OrderCode } from "./credit.reason.js";
import type { OrderContext } from "./order-context.js";
import { owedWith } from "./owed-with.js";

/** Why an order puts nothing on credit, so that no rule is asked; `undefined` when it does. */
export function passingReason(context: OrderContext): Reason<OrderCode> | undefined {
  const { facts, policy, toCome } = context;
  const { order, stage } = facts;
  const { citation } = policy.rules.limit;
  if (stage === "billing") return { code: "delivered-may-be-billed", citation, facts: { order: order.id } };
  if (order.kind !== "sale") return { code: "lowers-exposure", citation, facts: { order: order.id } };
  if (signOfMoney(toCome) === 0) {
    const { advance, amount } = context;
    return { code: "nothing-on-credit", citation, facts: { order: order.id, amount, advance } };
  }
  if (!nothingOwed(context)) return undefined;
  return { code: "nothing-owed", citation, facts: { order: order.id, customer: order.customer } };
}

/**
 * Whether receipts cover all that the customer, and its group, owes and has ordered, this order included, so that
 * neither the limits nor the stop could fail.
 */
function nothingOwed(context: OrderContext): boolean {
  const { amount, book, facts, overdue, policy } = context;
  const { currency } = book;
  const { group, items, order } = facts;
  const concerned = [[order.customer], ...(group === undefined ? [] : [group.members])];
  const isOwedForOrder = amount.currency === currency && signOfMoney(amount) > 0;
  const mayBeCovered = items.some(({ open }) => signOfMoney(open) < 0);
  return (
    overdue.length === 0 &&
    (mayBeCovered || !isOwedForOrder) &&
    concerned.every((customers) => {
      const { total, unconverted } = owedWith(facts, { currency, customers }, policy);
      return unconverted.every((net) => signOfMoney(net) < 0) && signOfMoney(total) <= 0;
    })
  );
}
