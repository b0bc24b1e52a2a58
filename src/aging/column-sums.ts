import {
  type Sum,
  type SumForm,
  moneyOfSum,
  plus,
  slotAfter,
  sumBetween,
  zeroOf,
} from "../columnar/kernels.js";
import type { AgedCurrency, AgedSide } from "./aged-columns.js";
import type { AgingHeader } from "./aging-report.js";
import type { AgingTotals } from "./aging-totals.js";
import { type BandTable, type SideTable, allCustomers } from "./band-table.js";

/** What rows of one side come to. */
export interface SideSums {
  readonly open: Sum;
  readonly notDue: Sum;
  readonly overdue: Sum;
  readonly disputed: Sum;
  /** In the order of the scheme. */
  readonly bands: readonly Sum[];
  readonly counts: readonly number[];
  readonly count: number;
}

/** What both sides of some customers come to. */
export type CurrencySums = Readonly<Record<"claims" | "credits", SideSums>>;

/** What the rows of one customer come to, by its place. */
export function sumsOfCustomer(aged: AgedCurrency, customer: number): CurrencySums {
  const { table } = aged;
  if (table !== undefined)
    return {
      claims: sumsInTable(table.claims, table, customer),
      credits: sumsInTable(table.credits, table, customer),
    };
  const { currency, form } = aged.columns;
  const sumsOf = ({ side, positions, bandAt, due, duePositions, overdueAt }: AgedSide): SideSums => {
    const [start, end] = [side.starts[customer] as number, side.starts[customer + 1] as number];
    const places = bandAt.map((at) => placeOf(positions, customer, at));
    const edges = [start, ...places, end].toReversed();
    const overdue = placeOf(duePositions, customer, overdueAt);
    return {
      open: sumBetween(side.open, start, end),
      notDue: sumBetween(due.open, overdue, end),
      overdue: sumBetween(due.open, start, overdue),
      disputed: side.disputed === undefined ? zeroOf(form, currency) : sumBetween(side.disputed, start, end),
      bands: between(edges, (from, to) => sumBetween(side.open, from, to)),
      counts: between(edges, (from, to) => to - from),
      count: end - start,
    };
  };
  return { claims: sumsOf(aged.claims), credits: sumsOf(aged.credits) };
}

/** What the rows of all customers come to: by day, so that no customer is gone through, or from the table. */
export function sumsOfAll(aged: AgedCurrency): CurrencySums {
  const { table } = aged;
  if (table !== undefined) {
    const sumsIn = (side: SideTable): SideSums =>
      sumsInTable(allCustomers(side, table.upTo.length + 1), table, 0);
    return { claims: sumsIn(table.claims), credits: sumsIn(table.credits) };
  }
  const { currency, form } = aged.columns;
  const sumsOf = ({ side, positions, bandAt, due, duePositions, overdueAt }: AgedSide): SideSums => {
    const days = side.byDay();
    const end = days.range + 1;
    const places = bandAt.map((at) => slotAfter(days, positions.upTo[at] as number));
    const edges = [0, ...places, end].toReversed();
    const dueDays = due.byDay();
    const overdue = slotAfter(dueDays, duePositions.upTo[overdueAt] as number);
    return {
      open: sumBetween(days.open, 0, end),
      notDue: sumBetween(dueDays.open, overdue, dueDays.range + 1),
      overdue: sumBetween(dueDays.open, 0, overdue),
      disputed:
        side.disputed === undefined ? zeroOf(form, currency) : sumBetween(side.disputed, 0, side.rows.length),
      bands: between(edges, (from, to) => sumBetween(days.open, from, to)),
      counts: between(
        edges,
        (from, to) => (days.rowsBefore[to] as number) - (days.rowsBefore[from] as number),
      ),
      count: side.rows.length,
    };
  };
  return { claims: sumsOf(aged.claims), credits: sumsOf(aged.credits) };
}

function sumsInTable(
  { open, counts, disputed }: SideTable,
  { upTo, edges, overdueAt }: BandTable,
  customer: number,
): SideSums {
  const width = upTo.length + 1;
  const first = customer * width;
  const sum = (from: number, to: number): number => summed(open, first + from, first + to);
  return {
    open: sum(0, width),
    notDue: sum(overdueAt + 1, width),
    overdue: sum(0, overdueAt + 1),
    disputed: disputed?.[customer] ?? 0,
    bands: between(edges, sum),
    counts: between(edges, (from, to) => summed(counts, first + from, first + to)),
    count: summed(counts, first, first + width),
  };
}

function summed(values: Float64Array | Uint32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] as number;
  return sum;
}

/** What two sets of customers come to together. */
export function addSums(a: CurrencySums, b: CurrencySums): CurrencySums {
  return { claims: addSides(a.claims, b.claims), credits: addSides(a.credits, b.credits) };
}

/** Nothing, by a scheme of so many bands. */
export function noSums({ columns: { currency, form } }: AgedCurrency, bandCount: number): CurrencySums {
  const none = nothing(form, currency, bandCount);
  return { claims: none, credits: none };
}

/** The totals that a report shows. */
export function totalsOfSums(
  { claims, credits }: CurrencySums,
  currency: string,
  { scheme, credits: treatment }: Pick<AgingHeader, "scheme" | "credits">,
): AgingTotals {
  const money = (sum: Sum): AgingTotals["open"] => moneyOfSum(sum, currency);
  const apart = treatment === "apart";
  const held = apart ? claims : addSides(claims, credits);
  return {
    open: money(plus(claims.open, credits.open)),
    notDue: money(held.notDue),
    overdue: money(held.overdue),
    credits: money(apart ? credits.open : nothingOf(credits.open, currency)),
    disputed: money(plus(claims.disputed, credits.disputed)),
    buckets: scheme.map(({ id, from, to }, k) => ({
      bucket: id,
      from,
      to,
      amount: money(held.bands[k] as Sum),
      count: held.counts[k] as number,
    })),
    count: claims.count + credits.count,
  };
}

function placeOf({ places, upTo }: AgedSide["positions"], customer: number, at: number): number {
  return places[customer * upTo.length + at] as number;
}

/** Of descending edges, what lies between each and the next. */
function between<T>(edges: readonly number[], take: (from: number, to: number) => T): readonly T[] {
  const taken: T[] = [];
  for (let k = 1; k < edges.length; k++) taken.push(take(edges[k] as number, edges[k - 1] as number));
  return taken;
}

function addSides(a: SideSums, b: SideSums): SideSums {
  return {
    open: plus(a.open, b.open),
    notDue: plus(a.notDue, b.notDue),
    overdue: plus(a.overdue, b.overdue),
    disputed: plus(a.disputed, b.disputed),
    bands: a.bands.map((sum, k) => plus(sum, b.bands[k] as Sum)),
    counts: a.counts.map((count, k) => count + (b.counts[k] as number)),
    count: a.count + b.count,
  };
}

function nothing(form: SumForm, currency: string, bandCount: number): SideSums {
  const zero = zeroOf(form, currency);
  const bands = Array.from({ length: bandCount }, () => zero);
  return {
    open: zero,
    notDue: zero,
    overdue: zero,
    disputed: zero,
    bands,
    counts: bands.map(() => 0),
    count: 0,
  };
}

function nothingOf(sum: Sum, currency: string): Sum {
  return zeroOf(typeof sum === "number" ? "double" : typeof sum === "bigint" ? "int64" : "decimal", currency);
}
