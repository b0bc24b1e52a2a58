import { type Money, minorUnits, money } from "../money/index.js";

/** The smallest amount of a currency. */
export function smallestUnit(currency: string): Money {
  const places = minorUnits(currency);
  return money(places === 0 ? "1" : `0.${"1".padStart(places, "0")}`, currency);
}
