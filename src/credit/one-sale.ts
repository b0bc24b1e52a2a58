import { multiplyMoney } from "../money/index.js";
import type { OrderContext } from "./order-context.js";
import { type PartAmount, owedUnits, sumsWith, totalUnits } from "./part-sums.js";
import { convertedUnits, hasRate } from "./rate-book.js";
import { type Units, larger, smaller, unitsOf } from "./units.js";

/** What one sale puts on credit, and the most that it may (Art. 19), in smallest units of the limit's currency. */
export interface OneSale {
  /** Whose limit it is a share of: the customer's own, else the group's. */
  readonly holder: string;
  /** What it sells on credit; `undefined` while its rate is not known. */
  readonly sold: Units | undefined;
  /** That, and no more than the customer owes in all with it: receipts that are not set against anything pay for it. */
  readonly amount: Units | undefined;
  readonly most: Units;
}

/**
 * An order as one sale against the first limit, `undefined` where that is no amount.
 *
 * @param paid - what payments of the customer do first.
 */
export function oneSale(context: OrderContext, paid: readonly PartAmount[] = []): OneSale | undefined {
  const { book, facts, lines, policy, units } = context;
  const line = lines[0]?.line;
  if (line?.limit.kind !== "amount") return undefined;
  const { holder, limit } = line;
  const { currency } = facts.order.ordered;
  const sold = hasRate(currency, book) ? convertedUnits(units.onCredit, currency, book) : undefined;
  const amount = sold === undefined ? undefined : notAboveOwed(sold, context, paid);
  return {
    holder,
    sold,
    amount,
    most: unitsOf(multiplyMoney(limit.amount, policy.singleSaleShare, "floor")),
  };
}

function notAboveOwed(sold: Units, { book, sums }: OrderContext, paid: readonly PartAmount[]): Units {
  const { after } = sums.customer;
  const owed = totalUnits(paid.length === 0 ? after : sumsWith(after, paid), owedUnits, book);
  return owed.unconverted.length > 0 ? sold : smaller(sold, larger(owed.total, 0));
}
