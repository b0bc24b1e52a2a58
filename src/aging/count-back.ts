import { type PlainDate, addDays, daysBetween, earlierOf, startOfMonth } from "../calendar/index.js";
import { grouped } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import {
  type DecimalString,
  type Money,
  addDecimals,
  compareMoney,
  divideDecimals,
  multiplyDecimals,
  signOfMoney,
  subtractMoney,
  sumMoney,
} from "../money/index.js";

/** Days back from a day until the sales make up an amount, month by month; `null` where they never do. */
export function countBack(sales: readonly OpenItem[], amount: Money, to: PlainDate): DecimalString | null {
  if (signOfMoney(amount) === 0) return "0";
  const byMonth = grouped(sales, ({ postedOn }) => startOfMonth(postedOn));
  const first = sales.map(({ postedOn }) => startOfMonth(postedOn)).reduce(earlierOf, to);
  let left = amount;
  let days: DecimalString = "0";
  for (let end = to; end >= first;) {
    const start = startOfMonth(end);
    const length = String(daysBetween(start, end) + 1);
    const sold = sumMoney(
      (byMonth.get(start) ?? []).map(({ original }) => original),
      amount.currency,
    );
    if (signOfMoney(sold) > 0 && compareMoney(left, sold) <= 0) {
      const share = divideDecimals(multiplyDecimals(left.amount, length), sold.amount, 2, "half-up");
      return addDecimals(days, share);
    }
    left = subtractMoney(left, sold);
    days = addDecimals(days, length);
    end = addDays(start, -1);
  }
  return null;
}
