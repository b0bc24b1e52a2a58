import { MisuseError } from "../misuse/index.js";
import { signOfMoney } from "./comparison.js";
import type { Money } from "./money.js";

/**
 * Refuses an amount that is not above zero where only one above zero means something: a receipt, a repayment.
 *
 * @param field - where the amount stands, for the error.
 * @throws MisuseError `amount-not-positive`.
 * @example
 * import { money, refuseUnlessPositive } from "receivables";
 *
 * refuseUnlessPositive(money("0.01", "CNY"), "receipts[0].amount"); // => undefined
 */
export function refuseUnlessPositive(amount: Money, field: string): void {
  if (signOfMoney(amount) > 0) return;
  throw new MisuseError({
    code: "amount-not-positive",
    field,
    value: amount.amount,
    problem: "not more than zero",
    remedy: "Leave out what is nothing, and what was undone.",
  });
}
