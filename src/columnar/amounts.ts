import {
  type Money,
  addMoney,
  bigMinorAmount,
  moneyOfMinor,
  subtractMoney,
  zeroMoney,
} from "../money/index.js";
import { firstPlace } from "./halving.js";

/**
 * A sum of amounts of one currency: whole smallest units, or money where these would not be exact. Sums of one
 * column set are all of the same of the three forms, so that they can be added to each other.
 */
export type Sum = number | bigint | Money;

/**
 * Running sums: that of the rows before `i` stands at `i`, and the sum over any range of rows is a difference of two.
 *
 * - `double`: whole smallest units. Proved exact when the column was made: the sum of all absolute amounts is below 2⁵³,
 *   and no sum or difference of sums over rows is larger than that.
 * - `int64`: the same below 2⁶³.
 * - `decimal`: everything else, by the decimal arithmetic of `money`.
 */
export type RunningSums =
  | { readonly form: "double"; readonly before: Float64Array }
  | { readonly form: "int64"; readonly before: BigInt64Array }
  | { readonly form: "decimal"; readonly before: readonly Money[] };

/**
 * Running sums of the form `double` of rows most of which have nothing, such as what is disputed: only the places of the
 * others are kept, ascending, and the sum before each.
 */
export interface SparseSums {
  readonly form: "sparse";
  readonly places: Uint32Array;
  readonly before: Float64Array;
}

/** How the sums of a column set are kept. */
export type SumForm = RunningSums["form"];

/** The sum over the rows from one up to, and without, another. */
export function sumBetween(sums: RunningSums | SparseSums, from: number, to: number): Sum {
  if (sums.form === "sparse") {
    const { places, before } = sums;
    const sumUpTo = (end: number): number => before[firstPlace(places.length, (at) => places[at]! >= end)]!;
    return sumUpTo(to) - sumUpTo(from);
  }
  if (sums.form === "double") return sums.before[to]! - sums.before[from]!;
  if (sums.form === "int64") return sums.before[to]! - sums.before[from]!;
  return subtractMoney(sums.before[to]!, sums.before[from]!);
}

/** Visits each of so many places, of sparse sums those that have something. */
export function visitSums(
  sums: RunningSums | SparseSums,
  count: number,
  visit: (place: number, sum: Sum) => void,
): void {
  if (sums.form !== "sparse")
    for (let place = 0; place < count; place++) visit(place, sumBetween(sums, place, place + 1));
  else sums.places.forEach((place, at) => visit(place, sums.before[at + 1]! - sums.before[at]!));
}

/** The sum of two sums of one form. */
export function plus(a: Sum, b: Sum): Sum {
  if (typeof a === "number") return a + (b as number);
  if (typeof a === "bigint") return a + (b as bigint);
  return addMoney(a, b as Money);
}

/** Nothing, in a form. */
export function zeroOf(form: SumForm, currency: string): Sum {
  return form === "double" ? 0 : form === "int64" ? 0n : zeroMoney(currency);
}

/** A sum as money. */
export function moneyOfSum(sum: Sum, currency: string): Money {
  return typeof sum === "object" ? sum : moneyOfMinor(sum, currency);
}

/** Amounts of rows of one currency as they are collected. */
export interface AmountColumn {
  /** Whole smallest units; 0 where the amount is among {@link others}. */
  readonly units: Float64Array;
  /** By row, the amounts that a double does not hold exactly. */
  readonly others: ReadonlyMap<number, Money>;
}

/** The narrowest form in which every sum over the columns together is exact. */
export function formOf(columns: readonly AmountColumn[]): SumForm {
  let double = 0;
  for (const { units } of columns) double += absoluteSum(units);
  const others = columns.flatMap((column) => [...column.others.values()]);
  // Each addition of an absolute amount rounds to nothing below 2⁵³, so that a sum that is below was never rounded.
  if (others.length === 0) return double < 2 ** 53 ? "double" : bigForm(columns, []);
  return bigForm(columns, others);
}

// By place: an iterator over a typed array takes several times as long.
function absoluteSum(units: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < units.length; i++) sum += Math.abs(units[i]!);
  return sum;
}

function bigForm(columns: readonly AmountColumn[], others: readonly Money[]): SumForm {
  let total = 0n;
  for (const money of others) {
    const value = bigMinorAmount(money);
    if (value === undefined) return "decimal";
    total += value < 0n ? -value : value;
  }
  for (const { units } of columns) for (const value of units) total += BigInt(Math.abs(value));
  return total < 2n ** 63n ? "int64" : "decimal";
}

/** The running sums of a column's rows in an order, in a form that {@link formOf} gave. */
export function runningSums(
  { units, others }: AmountColumn,
  rows: Uint32Array,
  { form, currency }: { readonly form: SumForm; readonly currency: string },
): RunningSums {
  if (form === "double") {
    const before = new Float64Array(rows.length + 1);
    for (let i = 0; i < rows.length; i++) before[i + 1] = before[i]! + units[rows[i]!]!;
    return { form, before };
  }
  if (form === "int64") {
    const before = new BigInt64Array(rows.length + 1);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const other = others.get(row);
      before[i + 1] = before[i]! + (other === undefined ? BigInt(units[row]!) : bigMinorAmount(other)!);
    }
    return { form, before };
  }
  const before = [zeroMoney(currency)];
  for (const row of rows) {
    const amount = others.get(row) ?? moneyOfMinor(units[row]!, currency);
    before.push(addMoney(before.at(-1)!, amount));
  }
  return { form, before };
}

/** The sums of {@link runningSums}, sparse where that takes less memory. */
export function sparseSums(
  column: AmountColumn,
  rows: Uint32Array,
  of: { readonly form: SumForm; readonly currency: string },
): RunningSums | SparseSums {
  if (of.form !== "double") return runningSums(column, rows, of);
  const { units } = column;
  let some = 0;
  for (let i = 0; i < rows.length; i++) if (units[rows[i]!] !== 0) some++;
  // A place takes half as much as a sum.
  if (3 * some >= 2 * rows.length) return runningSums(column, rows, of);
  const places = new Uint32Array(some);
  const before = new Float64Array(some + 1);
  for (let i = 0, at = 0; at < some; i++) {
    const value = units[rows[i]!]!;
    if (value === 0) continue;
    places[at] = i;
    before[at + 1] = before[at]! + value;
    at++;
  }
  return { form: "sparse", places, before };
}

/** The same of {@link sparseSums} in another order, given by the places in this one. */
export function reorderedSparse(
  sums: RunningSums | SparseSums,
  order: Uint32Array,
  currency: string,
): RunningSums | SparseSums {
  if (sums.form !== "sparse") return reorderedSums(sums, order, currency);
  const units = new Float64Array(order.length);
  visitSums(sums, order.length, (place, sum) => {
    units[place] = sum as number;
  });
  return sparseSums({ units, others: new Map() }, order, { form: "double", currency });
}

/** The running sums of the same rows in another order, given by their places in this one. */
export function reorderedSums(sums: RunningSums, places: Uint32Array, currency: string): RunningSums {
  if (sums.form === "double") {
    const before = new Float64Array(places.length + 1);
    places.forEach((place, i) => {
      before[i + 1] = before[i]! + sums.before[place + 1]! - sums.before[place]!;
    });
    return { form: sums.form, before };
  }
  if (sums.form === "int64") {
    const before = new BigInt64Array(places.length + 1);
    places.forEach((place, i) => {
      before[i + 1] = before[i]! + sums.before[place + 1]! - sums.before[place]!;
    });
    return { form: sums.form, before };
  }
  const before = [zeroMoney(currency)];
  for (const place of places) {
    before.push(addMoney(before.at(-1)!, sumBetween(sums, place, place + 1) as Money));
  }
  return { form: sums.form, before };
}

/** What the rows of each slot come to, as running sums over the slots. */
export function sumsBySlot(
  sums: RunningSums,
  slotOf: (row: number) => number,
  { rows, slots, currency }: { readonly rows: number; readonly slots: number; readonly currency: string },
): RunningSums {
  if (sums.form === "double") {
    const before = new Float64Array(slots + 1);
    for (let row = 0; row < rows; row++)
      before[slotOf(row) + 1]! += sums.before[row + 1]! - sums.before[row]!;
    for (let slot = 0; slot < slots; slot++) before[slot + 1]! += before[slot]!;
    return { form: sums.form, before };
  }
  const own = Array.from<Sum>({ length: slots }).fill(zeroOf(sums.form, currency));
  for (let row = 0; row < rows; row++) {
    const slot = slotOf(row);
    own[slot] = plus(own[slot]!, sumBetween(sums, row, row + 1));
  }
  const before: Sum[] = [zeroOf(sums.form, currency)];
  for (const sum of own) before.push(plus(before.at(-1)!, sum));
  return sums.form === "int64"
    ? { form: sums.form, before: BigInt64Array.from(before as bigint[]) }
    : { form: sums.form, before: before as Money[] };
}
