import { smallestAmount } from "../../decision/index.js";
import { type Money, money } from "../../money/index.js";

/** The smallest amount for which something holds; `null` where it does not for any that is paid or given. */
export function leastAmount(currency: string, holds: (amount: Money) => boolean): Money | null {
  if (!holds(greatest(currency))) return null;
  // Most amounts are of the size of orders, for which the first bound is near.
  const bound = ["10000", "10000000", "10000000000"].map((upTo) => money(upTo, currency)).find(holds);
  return smallestAmount(bound ?? greatest(currency), holds);
}

/** More than anybody pays, gives or is allowed. */
export function greatest(currency: string): Money {
  return money("1000000000000000", currency);
}
