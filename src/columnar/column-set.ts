import {
  type AmountColumn,
  type RunningSums,
  type SparseSums,
  type SumForm,
  formOf,
  reorderedSparse,
  reorderedSums,
  runningSums,
  sparseSums,
} from "./amounts.js";
import { type Clusters, clusters } from "./clusters.js";
import { type DayTotals, customersByDay, dayTotals } from "./day-totals.js";
import { type Dictionary, sortedTexts } from "./dictionary.js";
import { once } from "./once.js";
import { allRows, partedBySign, rowsWhere } from "./sorted-rows.js";

/** A day of an item that ages can count from. */
export type DayField = "dueOn" | "issuedOn" | "postedOn" | "deliveredOn";

/** Where the rows of a column set come from, and all of them that is not in its clusters. */
export interface RowSource<Item> {
  readonly count: number;
  readonly idAt: (row: number) => string;
  /** Whether each id comes after the one before. */
  readonly idsAscend: boolean;
  readonly itemAt: (row: number) => Item;
  readonly days: (field: DayField) => Int32Array;
}

/** Claims or credits of one currency, clustered by customer and day. */
export interface Side extends Clusters {
  readonly open: RunningSums;
  /** `undefined` where no part is disputed. */
  readonly disputed: RunningSums | SparseSums | undefined;
  /** What it holds by day, made when it is first asked for. */
  readonly byDay: () => DayTotals;
  /** The customers of each day's rows, made when they are first asked for. */
  readonly customersByDay: () => Uint32Array;
}

/** The rows of one currency in the order in which they came. */
export interface LooseRows {
  readonly claims: Uint32Array;
  readonly credits: Uint32Array;
  /** By row: the customer's place, the due day, amounts. */
  readonly customers: Uint32Array;
  readonly days: Int32Array;
  readonly open: AmountColumn;
  readonly disputed: AmountColumn | undefined;
}

/**
 * The rows of one currency. Sums of both sides, and what of them is disputed, are of one form. Rows are clustered when a
 * side is first asked for: for sums that are taken once, one walk along the loose rows costs less.
 */
export interface CurrencyColumns {
  readonly currency: string;
  readonly form: SumForm;
  /** What is open with zero or more. */
  readonly claims: Side;
  /** What is open with less. */
  readonly credits: Side;
  /** What the claims come to by day; no row is clustered for it. */
  readonly claimsByDay: () => DayTotals;
  /** `undefined` from when they are clustered, so that no column stands twice. */
  readonly loose: () => LooseRows | undefined;
}

/** Items in columns. They are never changed. */
export interface ColumnSet<Item> {
  readonly source: RowSource<Item>;
  /** Sorted. A customer's place in it is its place in the clusters. */
  readonly customers: readonly string[];
  /** By code, clustered by the due day. */
  readonly byDue: readonly CurrencyColumns[];
  /** The same clustered by another day of each row, made when it is first asked for by its name. */
  readonly by: (name: string, daysOf: (source: RowSource<Item>) => Int32Array) => readonly CurrencyColumns[];
}

/** Columns in the order of their rows, as they are collected. */
export interface CollectedColumns<Item> {
  readonly source: RowSource<Item>;
  readonly customers: Dictionary;
  readonly customerCodes: Uint32Array;
  /** `NO_DAY` where it is not known. */
  readonly dueDays: Int32Array;
  readonly currencies: Dictionary;
  /** `undefined` where all are of one currency. */
  readonly currencyCodes: Uint16Array | undefined;
  readonly open: AmountColumn;
  readonly disputed: AmountColumn | undefined;
}

/**
 * Puts what was collected into a set, which uses it up. No function that the set keeps is made beside the collected
 * columns: it would keep them too.
 */
export function columnSet<Item>(collected: CollectedColumns<Item>): ColumnSet<Item> {
  const { source } = collected;
  const { places, sorted } = sortedTexts(collected.customers);
  const byDue = currencyColumns(collected, places);
  const others = new Map<string, readonly CurrencyColumns[]>();
  return {
    source,
    customers: sorted,
    byDue,
    by(name, daysOf) {
      let made = others.get(name);
      if (made === undefined) {
        const days = daysOf(source);
        made = byDue.map((own) => reordered(own, days));
        others.set(name, made);
      }
      return made;
    },
  };
}

function currencyColumns<Item>(
  { source, currencies, currencyCodes, customerCodes, dueDays, open, disputed }: CollectedColumns<Item>,
  places: Uint32Array,
): readonly CurrencyColumns[] {
  // The codes are not needed again; their places take no memory of their own.
  for (let row = 0; row < customerCodes.length; row++) customerCodes[row] = places[customerCodes[row]!]!;
  const form = formOf(disputed === undefined ? [open] : [open, disputed]);
  const signs = signsOf(open);
  const all = allRows(source.count);
  return currencies.texts.toSorted().map((currency) => {
    const code = currencies.find(currency);
    const rows = currencyCodes === undefined ? all : rowsWhere(all, (row) => currencyCodes[row] === code);
    const { negative: credits, others: claims } = partedBySign(rows, signs);
    const loose = { claims, credits, customers: customerCodes, days: dueDays, open, disputed };
    return ofCurrency(loose, { currency, form, customerCount: places.length });
  });
}

function signsOf({ units, others }: AmountColumn): Float64Array {
  if (others.size === 0) return units;
  const signs = units.slice();
  for (const [row, { amount }] of others) signs[row] = amount.startsWith("-") ? -1 : 1;
  return signs;
}

interface Currency {
  readonly currency: string;
  readonly form: SumForm;
  readonly customerCount: number;
}

function ofCurrency(rows: LooseRows, own: Currency): CurrencyColumns {
  const { currency, form } = own;
  let loose: LooseRows | undefined = rows;
  const sides = once(() => {
    const both = clusteredSides(loose!, own);
    loose = undefined;
    return both;
  });
  const claimsByDay = once(() => (loose === undefined ? sides().claims.byDay() : looseByDay(loose, own)));
  return {
    currency,
    form,
    get claims() {
      return sides().claims;
    },
    get credits() {
      return sides().credits;
    },
    claimsByDay,
    loose: () => loose,
  };
}

function clusteredSides(
  { claims, credits, open, disputed, ...columns }: LooseRows,
  { currency, form, customerCount }: Currency,
): Record<"claims" | "credits", Side> {
  const sideOf = (own: Uint32Array): Side => {
    const clustered = clusters(own, columns, customerCount);
    return side(clustered, currency, {
      open: runningSums(open, clustered.rows, { form, currency }),
      disputed: disputed && sparseSums(disputed, clustered.rows, { form, currency }),
    });
  };
  return { claims: sideOf(claims), credits: sideOf(credits) };
}

function looseByDay({ claims, days, open }: LooseRows, { currency, form }: Currency): DayTotals {
  const own = new Int32Array(claims.length);
  for (let i = 0; i < own.length; i++) own[i] = days[claims[i]!]!;
  return dayTotals({ days: own }, runningSums(open, claims, { form, currency }), currency);
}

function reordered({ currency, form, claims, credits }: CurrencyColumns, days: Int32Array): CurrencyColumns {
  const sideOf = (before: Side): Side => {
    const customerCount = before.starts.length - 1;
    const customers = new Uint32Array(before.rows.length);
    for (let c = 0; c < customerCount; c++) customers.fill(c, before.starts[c], before.starts[c + 1]);
    const {
      starts,
      rows: places,
      days: inOrder,
    } = clusters(
      allRows(before.rows.length),
      { customers, days: Int32Array.from(before.rows, (row) => days[row]!) },
      customerCount,
    );
    const rows = places.map((place) => before.rows[place]!);
    return side({ starts, days: inOrder, rows }, currency, {
      open: reorderedSums(before.open, places, currency),
      disputed: before.disputed && reorderedSparse(before.disputed, places, currency),
    });
  };
  const both = { claims: sideOf(claims), credits: sideOf(credits) };
  return { currency, form, ...both, claimsByDay: both.claims.byDay, loose: () => undefined };
}

function side(own: Clusters, currency: string, { open, disputed }: Pick<Side, "open" | "disputed">): Side {
  const byDay = once(() => dayTotals(own, open, currency));
  return { ...own, open, disputed, byDay, customersByDay: once(() => customersByDay(own, byDay())) };
}
