import { type Money, type RoundingMode, moneyOfMinor, multiplyMoney } from "../money/index.js";
import type { ExposureParts } from "./exposure.js";
import { EXPOSURE_CLASSES } from "./exposure.policy.js";
import { type RateBook, convertedUnits, hasRate } from "./rate-book.js";
import { type Units, minus, plus, unitsOf } from "./units.js";

/** The parts of exposure: the classes first, in their order. */
export const PARTS: readonly (keyof ExposureParts)[] = [
  ...EXPOSURE_CLASSES,
  "later",
  "receipts",
  "collateral",
];

/** What stands in each part of exposure, by currency, in its smallest units; the parts in the order of {@link PARTS}. */
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
export function addUnits(
  sums: Map<string, Units[]>,
  part: keyof ExposureParts,
  units: Units,
  currency: string,
): void {
  let parts = sums.get(currency);
  if (parts === undefined) sums.set(currency, (parts = PARTS.map(() => 0)));
  const at = PLACE[part];
  parts[at] = plus(parts[at] as Units, units);
}

/** Sums, and some amounts more. */
export function sumsWith(sums: PartSums, amounts: readonly PartAmount[]): Map<string, Units[]> {
  const more = new Map(Array.from(sums, ([currency, parts]) => [currency, [...parts]]));
  for (const { amount, part } of amounts) addUnits(more, part, unitsOf(amount), amount.currency);
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
  return minus(minus(net, parts[RECEIPTS] as Units), parts[COLLATERAL] as Units);
}

/** All that is owed in a currency: every class in full, with what leaves later; collateral pays for nothing. */
export function owedUnits(parts: readonly Units[]): Units {
  let owed: Units = 0;
  for (let i = 0; i < RECEIPTS; i++) owed = plus(owed, parts[i] as Units);
  return minus(owed, parts[RECEIPTS] as Units);
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

const PLACE = /* @__PURE__ */ (() =>
  Object.fromEntries(PARTS.map((part, at) => [part, at])) as Record<keyof ExposureParts, number>)();
const RECEIPTS = 8;
const COLLATERAL = 9;
