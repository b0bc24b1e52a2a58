import { type Money, minorUnits, money } from "../money/index.js";

/**
 * The smallest amount of money up to a greatest one for which something holds, to the currency's smallest unit: it
 * holds for this amount and not for one unit less. `null` where it does not hold for the greatest either. What is
 * asked must hold for every larger amount; if it does not, the amount found is one at which it begins to hold.
 *
 * @example
 * import { compareMoney, money, smallestAmount } from "receivables";
 *
 * const third = money("33.34", "CNY");
 * smallestAmount(money("100", "CNY"), (amount) => compareMoney(amount, third) >= 0)?.amount; // => "33.34"
 */
export function smallestAmount(greatest: Money, holds: (amount: Money) => boolean): Money | null {
  if (!holds(greatest)) return null;
  const { currency } = greatest;
  let [not, enough] = [0n, BigInt(greatest.amount.replace(".", ""))];
  while (enough - not > 1n) {
    const middle = (not + enough) / 2n;
    if (holds(ofUnits(middle, currency))) enough = middle;
    else not = middle;
  }
  return ofUnits(enough, currency);
}

function ofUnits(units: bigint, currency: string): Money {
  const places = minorUnits(currency);
  const digits = String(units).padStart(places + 1, "0");
  return money(places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`, currency);
}
