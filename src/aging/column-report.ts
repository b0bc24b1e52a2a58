import { type ItemColumns, itemsOfColumns } from "../columnar/index.js";
import { ascends, firstPlace, once } from "../columnar/kernels.js";
import { compareText } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import { ageItem } from "./age-item.js";
import { type AgedCurrency, type AgedSet, agedSet } from "./aged-columns.js";
import type { AgedItem } from "./aged-item.js";
import type { AgingHeader, AgingReport, CurrencyAging, CustomerAging } from "./aging-report.js";
import { type AgingTotals, addTotals, subtractTotals } from "./aging-totals.js";
import { addSums, noSums, sumsOfAll, sumsOfCustomer, totalsOfSums } from "./column-sums.js";

/** What a report on columns was made of. */
export interface AgedColumns {
  readonly header: AgingHeader;
  readonly columns: ItemColumns<OpenItem>;
  readonly base: AgedSet<OpenItem>;
  /** Of columns that changed, what is taken off and what is added. */
  readonly changes: Readonly<Record<"removed" | "added", AgedSet<OpenItem>>> | undefined;
}

const MADE_OF: WeakMap<AgingReport, AgedColumns> = /* @__PURE__ */ new WeakMap();

/** What a report was made of; `undefined` for one that was not made on columns. */
export function agedColumnsOf(report: AgingReport): AgedColumns | undefined {
  return MADE_OF.get(report);
}

/** The report on columns as of a header's day, of whose base the places may be known. */
export function reportOnColumns(
  columns: ItemColumns<OpenItem>,
  header: AgingHeader,
  base: AgedSet<OpenItem> = agedSet(columns.base, header),
): AgingReport {
  const { changes } = columns;
  return columnReport({
    header,
    columns,
    base,
    changes: changes && {
      removed: agedSet(changes.removed, header),
      added: agedSet(changes.added, header),
    },
  });
}

/** The report on aged columns. Sums are looked up when they are read; customers and items are made then. */
export function columnReport(aged: AgedColumns): AgingReport {
  const items = once(() => agedItems(aged));
  const report = {
    ...aged.header,
    currencies: currencyCodes(aged).flatMap((currency) => currencyAging(aged, currency) ?? []),
    get items() {
      return items();
    },
  };
  MADE_OF.set(report, aged);
  return report;
}

/** The sums of one customer in one currency; `undefined` where it has no item in it. */
export function customerOfColumns(
  aged: AgedColumns,
  currency: string,
  customer: string,
): CustomerAging | undefined {
  const totals = together(aged, (set) => {
    const { customers } = set.set;
    const place = firstPlace(customers.length, (at) => (customers[at] as string) >= customer);
    return customers[place] === customer
      ? totalsAt(set, currency, { place, header: aged.header })
      : undefined;
  });
  return totals && rowOf(customer, totals);
}

function currencyAging(aged: AgedColumns, currency: string): CurrencyAging | undefined {
  const total = once(() => together(aged, (set) => totalsOfSet(set, currency, aged.header)));
  if (aged.changes === undefined ? !hasRows(aged.base, currency) : total() === undefined) return undefined;
  const customers = once(() => customersIn(aged, currency));
  return {
    currency,
    get total() {
      return total() as AgingTotals;
    },
    get customers() {
      return customers();
    },
  };
}

function hasRows(set: AgedSet<OpenItem>, currency: string): boolean {
  const own = inCurrency(set, currency);
  if (own === undefined) return false;
  if (own.table !== undefined) return true;
  return [own.columns.claims, own.columns.credits].some(
    ({ starts }) => (starts[set.to] as number) > (starts[set.from] as number),
  );
}

function customersIn(aged: AgedColumns, currency: string): readonly CustomerAging[] {
  const { base, changes, header } = aged;
  const changed = new Set(changes && [...changes.removed.set.customers, ...changes.added.set.customers]);
  const rows: CustomerAging[] = [];
  for (let place = base.from; place < base.to; place++) {
    const customer = base.set.customers[place] as string;
    if (changed.has(customer)) continue;
    const totals = totalsAt(base, currency, { place, header });
    if (totals !== undefined) rows.push(rowOf(customer, totals));
  }
  if (changed.size === 0) return rows;
  for (const customer of changed) {
    const row = customerOfColumns(aged, currency, customer);
    if (row !== undefined) rows.push(row);
  }
  return rows.sort((a, b) => compareText(a.customer, b.customer));
}

// Field by field: to spread the totals takes several times as long, and there are as many rows as customers.
function rowOf(customer: string, totals: AgingTotals): CustomerAging {
  const { open, notDue, overdue, credits, disputed, buckets, count } = totals;
  return { customer, open, notDue, overdue, credits, disputed, buckets, count };
}

function currencyCodes({ base, changes }: AgedColumns): readonly string[] {
  const sets = [base, ...(changes === undefined ? [] : [changes.added])];
  return [
    ...new Set(sets.flatMap(({ currencies }) => currencies.map(({ columns }) => columns.currency))),
  ].sort();
}

/** What a figure of the base comes to with what was added and without what was removed; nothing where no item is left. */
function together(
  { base, changes }: AgedColumns,
  figure: (set: AgedSet<OpenItem>) => AgingTotals | undefined,
): AgingTotals | undefined {
  const own = figure(base);
  const [more, less] = [changes && figure(changes.added), changes && figure(changes.removed)];
  const sum = own === undefined ? more : more === undefined ? own : addTotals(own, more);
  const left = sum === undefined || less === undefined ? sum : subtractTotals(sum, less);
  return left === undefined || left.count === 0 ? undefined : left;
}

function totalsOfSet(set: AgedSet<OpenItem>, currency: string, header: AgingHeader): AgingTotals | undefined {
  const own = inCurrency(set, currency);
  if (own === undefined) return undefined;
  if (set.from === 0 && set.to === set.set.customers.length)
    return totalsOfSums(sumsOfAll(own), currency, header);
  let sums = noSums(own, header.scheme.length);
  for (let place = set.from; place < set.to; place++) sums = addSums(sums, sumsOfCustomer(own, place));
  return totalsOfSums(sums, currency, header);
}

function totalsAt(
  set: AgedSet<OpenItem>,
  currency: string,
  { place, header }: { readonly place: number; readonly header: AgingHeader },
): AgingTotals | undefined {
  const own = inCurrency(set, currency);
  if (own === undefined || place < set.from || place >= set.to) return undefined;
  const sums = sumsOfCustomer(own, place);
  return sums.claims.count + sums.credits.count === 0 ? undefined : totalsOfSums(sums, currency, header);
}

function inCurrency({ currencies }: AgedSet<OpenItem>, currency: string): AgedCurrency | undefined {
  return currencies.find(({ columns }) => columns.currency === currency);
}

function agedItems({ header, columns, base }: AgedColumns): readonly AgedItem[] {
  const items =
    base.to - base.from === base.set.customers.length ? itemsOfColumns(columns) : itemsOfRange(base);
  const inOrder = ascends({ count: items.length, at: (i) => (items[i] as OpenItem).id })
    ? items
    : items.toSorted((a, b) => compareText(a.id, b.id));
  return inOrder.map((item) => ageItem(item, header));
}

function itemsOfRange({ set, from, to }: AgedSet<OpenItem>): readonly OpenItem[] {
  return set.byDue.flatMap(({ claims, credits }) =>
    [claims, credits].flatMap(({ starts, rows }) =>
      Array.from(rows.subarray(starts[from], starts[to]), (row) => set.source.itemAt(row)),
    ),
  );
}
