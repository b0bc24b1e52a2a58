import { money, type Money } from "receivables";

export const CURRENCY = "CNY";

/** An amount in the firm's currency. */
export function yuan(amount: string): Money {
  return money(amount, CURRENCY);
}
