import { MisuseError } from "../misuse/index.js";
import { type Money, signOfMoney } from "../money/index.js";

/** Refuses an amount that is not above zero: it would turn what was collected round. */
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
