import type { OpenItem } from "../ledger/index.js";
import { type Money, negateMoney, zeroMoney } from "../money/index.js";
import type { OrderFacts } from "./order-facts.js";

/** An advance receipt for the order, as the ledger would show it on the day. */
export function advanceReceipt({ asOf, order }: OrderFacts, amount: Money): OpenItem {
  const received = negateMoney(amount);
  return {
    id: `advance for ${order.id}`,
    document: `advance for ${order.id}`,
    source: "payment",
    kind: "trade",
    customer: order.customer,
    ...(order.account !== undefined && { account: order.account }),
    advanceFor: order.id,
    issuedOn: asOf,
    postedOn: asOf,
    dueOn: asOf,
    original: received,
    open: received,
    disputed: zeroMoney(amount.currency),
    settlements: [],
  };
}
