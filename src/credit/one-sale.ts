import { type Money, maxMoney, minMoney, multiplyMoney, zeroMoney } from "../money/index.js";
import { exposureAfter } from "./held-line.js";
import type { OrderContext } from "./order-context.js";
import { owedWith } from "./owed-with.js";
import { converted } from "./rate-book.js";
import type { PartAmount } from "./total-exposure.js";

/** What one sale puts on credit, and the most that it may (Art. 19), in the limit's currency. */
export interface OneSale {
  /** Whose limit it is a share of: the customer's own, else the group's. */
  readonly holder: string;
  /** What it sells on credit; `undefined` while its rate is not known. */
  readonly sold: Money | undefined;
  /** That, and no more than the customer owes in all with it: receipts that are not set against anything pay for it. */
  readonly amount: Money | undefined;
  readonly most: Money;
}

/**
 * An order as one sale against the first limit, `undefined` where that is no amount.
 *
 * @param paid - what payments of the customer do first.
 */
export function oneSale(context: OrderContext, paid: readonly PartAmount[] = []): OneSale | undefined {
  const { book, lines, onCredit, policy } = context;
  const line = lines[0]?.line;
  if (line?.limit.kind !== "amount") return undefined;
  const most = multiplyMoney(line.limit.amount, policy.singleSaleShare, "floor");
  const sold = converted(onCredit, book);
  return { holder: line.holder, sold, amount: sold && notAboveOwed(sold, context, paid), most };
}

function notAboveOwed(
  sold: Money,
  { book: { currency }, facts, policy }: OrderContext,
  paid: readonly PartAmount[],
): Money {
  const customers = [facts.order.customer];
  const owed = owedWith(facts, { currency, customers }, policy);
  const { total, unconverted } = exposureAfter(owed, paid);
  return unconverted.length > 0 ? sold : minMoney(sold, maxMoney(total, zeroMoney(currency)));
}
