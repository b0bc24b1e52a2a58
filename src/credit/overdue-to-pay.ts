import { grouped } from "../decision/index.js";
import { type Money, maxMoney, signOfMoney, subtractMoney, zeroMoney } from "../money/index.js";
import type { AskedRule } from "./asked-rules.js";
import type { OrderContext } from "./order-context.js";
import type { OverdueItem, ReleasePayment } from "./order-decision.js";
import { mostBelow, overdueThreshold } from "./overdue-threshold.js";
import { convertedSum, largestWithin } from "./rate-book.js";

/**
 * The least that is to be paid on overdue items before they no longer fail the rules: first the customer's own, as
 * they lower its exposure too, then its affiliates', each the oldest first.
 */
export function overdueToPay(context: OrderContext, failed: readonly AskedRule[]): ReleasePayment["items"] {
  const payments = grouped(
    failed.flatMap((asked) => toPayFor(asked, context)),
    ({ item }) => item,
  );
  return inTurn(context).flatMap(({ item, open }) => {
    const amount = (payments.get(item) ?? [])
      .map((payment) => payment.amount)
      .reduce(maxMoney, zeroMoney(open.currency));
    return signOfMoney(amount) > 0 ? [{ item, amount }] : [];
  });
}

function toPayFor(asked: AskedRule, context: OrderContext): ReleasePayment["items"] {
  if (asked.rule === "previousSaleSettled") return payDownTo(guaranteedBeyondOrder(context), context);
  if (asked.rule === "oldestOverdue") {
    const { days } = asked.use;
    const old = context.overdue().filter(({ overdueDays }) => overdueDays >= days);
    return old.map(({ item, open }) => ({ item, amount: open }));
  }
  const threshold = asked.rule === "overdueAmount" ? overdueThreshold(context, asked.use) : undefined;
  return threshold === undefined ? [] : payDownTo(mostBelow(threshold, context), context);
}

/** A guarantee that must cover what is overdue with the order leaves unpaid what it is worth beyond the order. */
function guaranteedBeyondOrder({ amounts, book, guarantee, policy }: OrderContext): Money {
  const zero = zeroMoney(book.currency);
  const { lacksRate, worth } = guarantee();
  return policy.previousSale.guaranteeCovers === "order" || lacksRate
    ? zero
    : maxMoney(subtractMoney(worth, convertedSum([amounts().toCome], book)), zero);
}

/** What is to be paid until no more than a sum is left, which the last in turn keep. */
function payDownTo(sum: Money, context: OrderContext): ReleasePayment["items"] {
  const { book } = context;
  let spare = maxMoney(sum, zeroMoney(book.currency));
  return inTurn(context)
    .toReversed()
    .map(({ item, open }) => {
      const kept = largestWithin(spare, open, book);
      spare = subtractMoney(spare, convertedSum([kept], book));
      return { item, amount: subtractMoney(open, kept) };
    });
}

function inTurn({ facts, overdue: overdueOf }: OrderContext): readonly OverdueItem[] {
  const overdue = overdueOf();
  const isOwn = ({ customer }: OverdueItem): boolean => customer === facts.order.customer;
  return [...overdue.filter(isOwn), ...overdue.filter((late) => !isOwn(late))];
}
