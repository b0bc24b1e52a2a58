import {
  type Money,
  addMoney,
  bigMinorAmount,
  minorAmount,
  minorUnits,
  wholeUnits,
  zeroMoney,
} from "../money/index.js";

/**
 * A whole number of a currency's smallest unit: a `number` as long as that is exact, else a `bigint`. The two compare
 * with each other by `<` and `>`, and both are false where they are zero.
 */
export type Units = number | bigint;

/** An amount in smallest units. */
export function unitsOf(amount: Money): Units {
  const units = minorAmount(amount) ?? bigMinorAmount(amount);
  // What is not written as `money` writes it is refused by adding it, or written so.
  return units ?? unitsOf(addMoney(zeroMoney(amount.currency), amount));
}

/** {@link unitsOf} for many amounts, which looks a currency up only where it is another than before. */
export function unitsReader(): (amount: Money) => Units {
  let known: string | undefined;
  let places = 0;
  return (amount) => {
    if (amount.currency !== known) {
      places = minorUnits(amount.currency);
      known = amount.currency;
    }
    return wholeUnits(amount.amount, places) ?? unitsOf(amount);
  };
}

/**
 * An amount of a currency in its smallest units.
 *
 * @throws MisuseError `currency-mismatch`.
 */
export function unitsIn(amount: Money, currency: string): Units {
  return unitsOf(amount.currency === currency ? amount : addMoney(zeroMoney(currency), amount));
}

/**
 * The sum of two numbers of units. Where the sum of two safe numbers is safe, it was not rounded: a rounded one is
 * 2⁵³ or more.
 */
export function plus(a: Units, b: Units): Units {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return BigInt(a) + BigInt(b);
}

/** The first number of units less the second. */
export function minus(a: Units, b: Units): Units {
  return plus(a, -b);
}

/** The larger of two numbers of units. */
export function larger(a: Units, b: Units): Units {
  return a >= b ? a : b;
}

/** The smaller of two numbers of units. */
export function smaller(a: Units, b: Units): Units {
  return a <= b ? a : b;
}
