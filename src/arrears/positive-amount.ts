import { MisuseError } from "../misuse/index.js";
import { type Money, signOfMoney } from "../money/index.js";

/** Refuses an amount that is not above zero: it would turn a debt or a repayment round. */
export function refuseUnlessPositive(amount: Money, field: string): void {
  if (signOfMoney(amount) > 0) return;
  throw new MisuseError({
    code: "amount-not-positive",
    field,
    value: amount.amount,
    problem: "a debt or a repayment is above zero",
    remedy: "Leave out what is nothing; take a repayment that was sent back out of the list.",
  });
}
