import {
  type Money,
  compareMoney,
  divideDecimals,
  maxMoney,
  minorUnits,
  money,
  signOfMoney,
  subtractMoney,
  zeroMoney,
} from "../money/index.js";
import type { OrderContext } from "./order-context.js";
import type { OverdueItem, ReleasePayment } from "./order-decision.js";
import { type RateBook, converted, convertedSum } from "./rate-book.js";

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

/** As much of an amount as is worth no more than a sum in the book's currency, to the smallest unit of both. */
function largestWithin(sum: Money, amount: Money, book: RateBook): Money {
  const whole = converted(amount, book);
  const rate = book.rateFrom.get(amount.currency)?.rate ?? "1";
  if (whole !== undefined && compareMoney(whole, sum) <= 0) return amount;
  const { currency } = amount;
  return money(divideDecimals(sum.amount, rate, minorUnits(currency), "floor"), currency);
}
