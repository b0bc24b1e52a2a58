import { type Money, addMoney, minorUnits, wholeUnits, zeroMoney } from "../money/index.js";
import type { CollectedColumns } from "./column-set.js";
import { dictionary } from "./dictionary.js";
import { type Growing, growing } from "./growing.js";

/** Collects the amounts of rows, and the currency of each. */
export interface AmountReader {
  readonly read: (row: number, open: Money, disputed: Money) => void;
  /** What was collected of so many rows. */
  readonly columns: (
    count: number,
  ) => Pick<CollectedColumns<unknown>, "currencies" | "currencyCodes" | "open" | "disputed">;
}

/** A reader of amounts. */
export function amountReader(expected?: number): AmountReader {
  const currencies = dictionary();
  let currencyCodes: Growing<Uint16Array> | undefined;
  let currency = "";
  let zero: Money | undefined;
  let places = 0;
  let code = 0;
  const open = amounts(expected);
  let contested: GrowingAmounts | undefined;

  function put({ units, others }: GrowingAmounts, row: number, money: Money): void {
    const value = wholeUnits(money.amount, places);
    if (value === undefined) others.set(row, addMoney(money, zeroMoney(currency)));
    else units.set(row, value);
  }

  return {
    read(row, amount, disputed) {
      if (amount.currency !== currency) {
        places = minorUnits(amount.currency);
        currency = amount.currency;
        zero = zeroMoney(currency);
        code = currencies.codeOf(currency);
        if (code > 0) currencyCodes ??= growing((length) => new Uint16Array(length), expected);
      }
      currencyCodes?.set(row, code);
      put(open, row, amount);
      if (disputed.currency === currency && disputed.amount === zero!.amount) return;
      if (disputed.currency !== currency) addMoney(zero!, disputed);
      contested ??= amounts(expected);
      put(contested, row, disputed);
    },
    columns: (count) => ({
      currencies,
      currencyCodes: currencyCodes?.values(count),
      open: { units: open.units.values(count), others: open.others },
      disputed: contested && { units: contested.units.values(count), others: contested.others },
    }),
  };
}

interface GrowingAmounts {
  readonly units: Growing<Float64Array>;
  readonly others: Map<number, Money>;
}

function amounts(expected?: number): GrowingAmounts {
  return { units: growing((length) => new Float64Array(length), expected), others: new Map() };
}
