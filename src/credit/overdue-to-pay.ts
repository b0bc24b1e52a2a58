import { maxMoney, signOfMoney, subtractMoney, zeroMoney } from "../money/index.js";
import type { OrderContext } from "./order-context.js";
import type { OverdueItem, ReleasePayment } from "./order-decision.js";
import { convertedSum, largestWithin } from "./rate-book.js";

/**
 * The least that is to be paid on overdue items before they no longer stop an order: first the customer's own, as
 * they lower its exposure too, then its affiliates', each the oldest first. A guarantee that must cover them with
 * the order leaves unpaid what it is worth beyond the order.
 */
export function overdueToPay(context: OrderContext): ReleasePayment["items"] {
  const { book, facts, guarantee, overdue, policy, toCome } = context;
  const isOwn = ({ customer }: OverdueItem): boolean => customer === facts.order.customer;
  const inTurn = [...overdue.filter(isOwn), ...overdue.filter((late) => !isOwn(late))];
  const zero = zeroMoney(book.currency);
  let spare =
    policy.previousSale.guaranteeCovers === "order" || guarantee.lacksRate
      ? zero
      : maxMoney(subtractMoney(guarantee.worth, convertedSum([toCome], book)), zero);
  const payments = inTurn.toReversed().map(({ item, open }) => {
    const kept = largestWithin(spare, open, book);
    spare = subtractMoney(spare, convertedSum([kept], book));
    return { item, amount: subtractMoney(open, kept) };
  });
  return payments.toReversed().filter(({ amount }) => signOfMoney(amount) > 0);
}
