import { type Money, compareMoney } from "../money/index.js";

/**
 * The most that a customer may owe. Three different things: `none`, no limit has been fixed and nothing may be
 * sold on credit until one is; an `amount`, which may be zero; `unlimited`, nothing is held against it.
 */
export type CreditLimit =
  | { readonly kind: "none" }
  | { readonly kind: "amount"; readonly amount: Money }
  | { readonly kind: "unlimited" };

/**
 * `-1`, `0` or `1` as the first limit lets a customer owe less than, as much as or more than the second: no limit
 * fixed is less than zero, every amount is less than unlimited.
 *
 * @throws MisuseError `currency-mismatch`.
 * @example
 * import { compareLimits, money } from "receivables";
 *
 * const zero = { kind: "amount", amount: money("0", "CNY") } as const;
 * compareLimits({ kind: "none" }, zero); // => -1
 * compareLimits({ kind: "unlimited" }, zero); // => 1
 */
export function compareLimits(a: CreditLimit, b: CreditLimit): -1 | 0 | 1 {
  if (a.kind === "amount" && b.kind === "amount") return compareMoney(a.amount, b.amount);
  return Math.sign(RANK[a.kind] - RANK[b.kind]) as -1 | 0 | 1;
}

const RANK = { none: 0, amount: 1, unlimited: 2 } as const;

/** The lower of two limits. */
export function lowerLimit(a: CreditLimit, b: CreditLimit): CreditLimit {
  return compareLimits(a, b) <= 0 ? a : b;
}

/** The higher of two limits. */
export function higherLimit(a: CreditLimit, b: CreditLimit): CreditLimit {
  return compareLimits(a, b) >= 0 ? a : b;
}

/** A limit of an amount. */
export function limitOf(amount: Money): CreditLimit {
  return { kind: "amount", amount };
}
