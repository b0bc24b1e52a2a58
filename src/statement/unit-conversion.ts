import { type DecimalString, divideDecimals, multiplyDecimals } from "../money/index.js";

/** How many of a smaller unit one of a larger unit is: a carton is 12 pieces. */
export interface UnitConversion {
  /** The item it is for; without it, for every item that has none of its own. */
  readonly item?: string;
  /** The larger unit. */
  readonly from: string;
  /** The smaller unit. */
  readonly to: string;
  /** How many `to` one `from` is, more than 0. */
  readonly factor: DecimalString;
}

/** A unit as so many of the smallest unit that conversions lead to. No unit is a smallest unit without a name. */
export interface UnitSize {
  readonly base: string;
  readonly factor: DecimalString;
}

/** Looks up what a unit of an item is in its smallest unit. */
export type UnitSizes = (item: string, unit: string | undefined) => UnitSize;

/** Decimal places of what cannot be divided out, such as 1 piece in cartons of 12. */
const PLACES = 12;

const UNNAMED: UnitSize = { base: "", factor: "1" };

/** Conversions may be chained, from pallet to carton to piece. A circle ends where it closes. */
export function unitSizes(conversions: readonly UnitConversion[] = []): UnitSizes {
  const steps = new Map(conversions.map((step) => [key(step.item ?? "", step.from), step]));
  return (item, unit) => {
    if (unit === undefined) return UNNAMED;
    let base = unit;
    let factor = "1";
    for (const seen = new Set([unit]); ; seen.add(base)) {
      const step = steps.get(key(item, base)) ?? steps.get(key("", base));
      if (step === undefined || seen.has(step.to)) return { base, factor };
      base = step.to;
      factor = multiplyDecimals(factor, step.factor);
    }
  };
}

/** A quantity in another unit: 2 cartons of 12 are 24 pieces. Rounded to 12 places where it does not divide out. */
export function quantityIn(to: UnitSize, quantity: DecimalString, from: UnitSize): DecimalString {
  return scaled(quantity, from.factor, to.factor);
}

/** A price for another unit: 30.60 a carton of 12 is 2.55 a piece. Rounded to 12 places where it does not divide out. */
export function priceFor(to: UnitSize, price: DecimalString, from: UnitSize): DecimalString {
  return scaled(price, to.factor, from.factor);
}

function scaled(value: DecimalString, times: DecimalString, over: DecimalString): DecimalString {
  if (times === over) return value;
  const product = multiplyDecimals(value, times);
  return over === "1" ? product : divideDecimals(product, over, PLACES, "half-even");
}

function key(item: string, unit: string): string {
  return `${item}\n${unit}`;
}
