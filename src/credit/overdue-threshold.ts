import {
  type Money,
  compareMoney,
  maxMoney,
  multiplyMoney,
  signOfMoney,
  subtractMoney,
  zeroMoney,
} from "../money/index.js";
import type { OrderContext } from "./order-context.js";
import type { OverdueAmountUse } from "./order-rule.policy.js";
import { convertedSum, currenciesWithoutRate } from "./rate-book.js";
import { smallestUnit } from "./smallest-unit.js";

/**
 * The sum from which on what is overdue is too much, in the limit's currency: the higher of the amount and the share
 * of the customer's own limit, else of its group's, as both must be reached. `undefined` where nothing is too much.
 */
export function overdueThreshold(
  { book, lines }: OrderContext,
  { least, share }: OverdueAmountUse,
): Money | undefined {
  const amount = least.find(({ currency }) => currency === book.currency);
  if (share === null) return amount;
  const limit = lines[0]?.line.limit;
  if (limit?.kind !== "amount") return undefined;
  const ofLimit = multiplyMoney(limit.amount, share, "ceiling");
  return amount === undefined ? ofLimit : maxMoney(amount, ofLimit);
}

/** All that is overdue, as far as its rates are known. */
export function overdueSum({ book, overdue }: OrderContext): Money {
  return convertedSum(
    overdue().map(({ open }) => open),
    book,
  );
}

/** The highest sum that does not reach a threshold; nothing while it is not known what is overdue comes to. */
export function mostBelow({ amount, currency }: Money, { book, overdue }: OrderContext): Money {
  const unknown = currenciesWithoutRate(
    overdue().map(({ open }) => open),
    book,
  );
  if (unknown.length > 0) return zeroMoney(currency);
  return subtractMoney({ amount, currency }, smallestUnit(currency));
}

/** Whether a sum is as high as a threshold; nothing at all reaches none. */
export function reaches(sum: Money, threshold: Money): boolean {
  return signOfMoney(sum) > 0 && compareMoney(sum, threshold) >= 0;
}
