import { MisuseError } from "../misuse/index.js";
import { type Money, signOfMoney } from "../money/index.js";

/** Refuses an amount that is not above zero: it would turn what comes in into what is owed. */
export function refuseUnlessPositive(amount: Money, field: string): void {
  if (signOfMoney(amount) > 0) return;
  throw new MisuseError({
    code: "amount-not-positive",
    field: `${field}.amount`,
    value: amount.amount,
    problem: "not above zero",
    remedy: "Leave out what is nothing, and take out what was reversed.",
  });
}
