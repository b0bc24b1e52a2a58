import { compareMoney, multiplyMoney } from "../../money/index.js";
import { converted } from "../rate-book.js";
import type { OrderRule } from "./order-rule.js";

/** One sale puts no more on credit than its share of the limit: the customer's own, else the group's (Art. 19). */
export const singleSale: OrderRule = ({ book, lines, onCredit, policy }, citation) => {
  const line = lines[0]?.line;
  if (line?.limit.kind !== "amount") return [];
  const most = multiplyMoney(line.limit.amount, policy.singleSaleShare, "floor");
  const { holder } = line;
  const amount = converted(onCredit, book);
  if (amount === undefined) {
    return [
      { code: "rate-missing", citation, facts: { holder, amounts: [onCredit], currency: most.currency } },
    ];
  }
  return compareMoney(amount, most) <= 0
    ? []
    : [{ code: "single-sale-exceeded", citation, facts: { holder, amount, most } }];
};
