import {
  type DecimalString,
  type Money,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  roundMoney,
} from "../money/index.js";
import { type CreditLimit, limitOf } from "./credit-limit.js";

/** The largest multiple of a step that is not more than an amount; without a step, the smallest unit is one. */
export function roundedDownMoney(amount: DecimalString, currency: string, step: DecimalString | null): Money {
  const multiple = step === null ? amount : multiplyDecimals(divideDecimals(amount, step, 0, "floor"), step);
  return roundMoney(multiple, currency, "floor");
}

/** A limit's share, rounded down. A part of unlimited is no amount, so that none is given. */
export function shareOfLimit(
  limit: CreditLimit,
  share: DecimalString,
  step: DecimalString | null,
): CreditLimit {
  if (limit.kind !== "amount") return compareDecimals(share, "1") === 0 ? limit : { kind: "none" };
  return limitOf(roundedDownMoney(multiplyDecimals(limit.amount.amount, share), limit.amount.currency, step));
}

/** A share of a number of days, rounded down to whole days. */
export function shareOfDays(days: number, share: DecimalString): number {
  return Number(divideDecimals(multiplyDecimals(String(days), share), "1", 0, "floor"));
}
