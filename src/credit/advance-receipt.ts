import type { OpenItem } from "../ledger/index.js";
import { type Money, negateMoney, zeroMoney } from "../money/index.js";
import type { OrderFacts } from "./order-facts.js";

/** An advance receipt for the order, as the ledger would show it on the day. */
export function advanceReceipt(facts: OrderFacts, amount: Money): OpenItem {
  return { ...receiptOnAccount(facts, amount, "advance for"), advanceFor: facts.order.id };
}

/** A receipt of the order's customer that is not set against anything. */
export function receiptOnAccount(
  { asOf, order }: OrderFacts,
  amount: Money,
  what: "advance for" | "receipt for",
): OpenItem {
  const received = negateMoney(amount);
  return {
    id: `${what} ${order.id}`,
    document: `${what} ${order.id}`,
    source: "payment",
    kind: "trade",
    customer: order.customer,
    ...(order.account !== undefined && { account: order.account }),
    issuedOn: asOf,
    postedOn: asOf,
    dueOn: asOf,
    original: received,
    open: received,
    disputed: zeroMoney(amount.currency),
    settlements: [],
  };
}
