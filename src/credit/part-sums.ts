import { type Money, type RoundingMode, moneyOfMinor, multiplyMoney } from "../money/index.js";
import type { ExposureParts } from "./exposure.js";
import { type RateBook, convertedUnits, hasRate } from "./rate-book.js";
import { type Units, minus, plus, unitsOf } from "./units.js";

/** Where each part of exposure stands in {@link PartSums}: the classes first. */
export const PLACE: Readonly<Record<keyof ExposureParts, number>> = {
  orders: 0,
  delivered: 1,
  drafts: 2,
  notDue: 3,
  overdue: 4,
  other: 5,
  bills: 6,
  later: 7,
  receipts: 8,
  collateral: 9,
};

/** What stands in each part of exposure, by currency, in its smallest units; the parts as {@link PLACE} says. */
export type PartSums = ReadonlyMap<string, readonly Units[]>;

/** An amount, and the part of exposure that it belongs to. */
export interface PartAmount {
  readonly part: keyof ExposureParts;
  /** Negative where it is taken out of the part. */
  readonly amount: Money;
}

/** How far each class counts, in the order of the classes, and how that is rounded. */
export interface Weighing {
  readonly weights: readonly string[];
  readonly rounding: RoundingMode;
}

/** Adds units of a currency to a part. */
export function addUnits(sums: Map<string, Units[]>, place: number, units: Units, currency: string): void {
  add(partsOf(sums, currency), place, units);
}

/** The parts of a currency, which are there from now on. */
export function partsOf(sums: Map<string, Units[]>, currency: string): Units[] {
  let parts = sums.get(currency);
  if (parts === undefined) sums.set(currency, (parts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  return parts;
}

/** Adds units to a part of their currency. */
export function add(parts: Units[], place: number, units: Units): void {
  parts[place] = plus(parts[place] as Units, units);
}

/** Sums, and some amounts more. */
export function sumsWith(sums: PartSums, amounts: readonly PartAmount[]): Map<string, Units[]> {
  const more = new Map<string, Units[]>();
  for (const [currency, parts] of sums) more.set(currency, parts.slice());
  for (const { amount, part } of amounts) addUnits(more, PLACE[part], unitsOf(amount), amount.currency);
  return more;
}

/** What stands in a part, in the smallest units of its currency. */
export function inPart(parts: readonly Units[], part: keyof ExposureParts): Units {
  return parts[PLACE[part]] as Units;
}

/** The classes by their weights, less receipts and collateral. */
export function netUnits(parts: readonly Units[], currency: string, { rounding, weights }: Weighing): Units {
  let net: Units = 0;
  for (let i = 0; i < weights.length; i++) {
    const units = parts[i] as Units;
    if (!units) continue;
    const weight = weights[i] as string;
    const weighed =
      weight === "1" ? units : unitsOf(multiplyMoney(moneyOfMinor(units, currency), weight, rounding));
    net = plus(net, weighed);
  }
  return minus(minus(net, parts[PLACE.receipts] as Units), parts[PLACE.collateral] as Units);
}

/** All that is owed in a currency: every class in full, with what leaves later; collateral pays for nothing. */
export function owedUnits(parts: readonly Units[]): Units {
  let owed: Units = 0;
  for (let i = 0; i < PLACE.receipts; i++) owed = plus(owed, parts[i] as Units);
  return minus(owed, parts[PLACE.receipts] as Units);
}

/** What sums come to in one currency. */
export interface TotalUnits {
  /** Without what has no rate. */
  readonly total: Units;
  /** What of each currency has no rate, where it is not zero. */
  readonly unconverted: readonly { readonly currency: string; readonly units: Units }[];
}

/** The total of sums by what each currency comes to; each is converted once. */
export function totalUnits(
  sums: PartSums,
  ofCurrency: (parts: readonly Units[], currency: string) => Units,
  book: RateBook,
): TotalUnits {
  let total: Units = 0;
  const unconverted: { readonly currency: string; readonly units: Units }[] = [];
  for (const [currency, parts] of sums) {
    const units = ofCurrency(parts, currency);
    if (hasRate(currency, book)) total = plus(total, convertedUnits(units, currency, book));
    else if (units) unconverted.push({ currency, units });
  }
  return { total, unconverted };
}
