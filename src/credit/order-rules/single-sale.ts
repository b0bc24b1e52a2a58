import { moneyOfMinor } from "../../money/index.js";
import { oneSale } from "../one-sale.js";
import type { OrderRule } from "./order-rule.js";

/** One sale puts no more on credit than its share of the limit: the customer's own, else the group's (Art. 19). */
export const singleSale: OrderRule = {
  fails: (context) => {
    const sale = oneSale(context);
    return sale !== undefined && (sale.amount === undefined || sale.amount > sale.most);
  },
  looksAt: (context, { citation }) => {
    const sale = oneSale(context);
    if (sale === undefined) {
      const { customer } = context.facts.order;
      return [{ code: "no-single-sale-limit", citation, facts: { customer }, fired: false }];
    }
    const { amount, holder, most } = sale;
    const { currency } = context.book;
    if (amount === undefined) {
      const facts = { holder, amounts: [context.amounts().onCredit], currency };
      return [{ code: "rate-missing", citation, facts, fired: true }];
    }
    const facts = { holder, amount: moneyOfMinor(amount, currency), most: moneyOfMinor(most, currency) };
    return amount <= most
      ? [{ code: "single-sale-within", citation, facts, fired: false }]
      : [{ code: "single-sale-exceeded", citation, facts, fired: true }];
  },
};
