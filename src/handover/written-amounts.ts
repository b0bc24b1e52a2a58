import type { Dictionary } from "../columnar/kernels.js";
import { type Money, isCurrency, minorUnits, moneyOfMinor, wholeUnits } from "../money/index.js";

/** Amounts by row. Two of the same units and the same currency are written alike; what equals nothing may be so too. */
export interface WrittenAmounts {
  /** Whole smallest units; `NaN`, which equals nothing, where there is no amount or `money` would write another one. */
  readonly units: Float64Array;
  /** The number of the currency. */
  readonly currencies: Uint16Array;
}

/** Puts amounts into columns, with the currencies numbered by one dictionary for all that are to be compared. */
export function writtenAmounts(amounts: readonly (Money | null)[], currencies: Dictionary): WrittenAmounts {
  const units = new Float64Array(amounts.length).fill(NaN);
  const numbers = new Uint16Array(amounts.length);
  amounts.forEach((money, row) => {
    const whole = money === null ? undefined : wholeOf(money);
    if (money === null || whole === undefined) return;
    units[row] = whole;
    numbers[row] = currencies.codeOf(money.currency);
  });
  return { units, currencies: numbers };
}

// An amount with more zeros than its currency has places for is equal to another text, and not written like it.
function wholeOf({ amount, currency }: Money): number | undefined {
  if (!isCurrency(currency)) return undefined;
  const units = wholeUnits(amount, minorUnits(currency));
  return units !== undefined && moneyOfMinor(units, currency).amount === amount ? units : undefined;
}
