import type { ColumnSet, CurrencyColumns, Side } from "../columnar/index.js";
import { type Lane, type Sum, allRows, dictionary, sortedRows, visitSums } from "../columnar/kernels.js";
import { compareText } from "../decision/index.js";
import { minorAmount } from "../money/index.js";
import { takesAnyReceipt } from "./allocation-pot.js";
import type { OpenItem } from "./open-item.js";
import { isCredit } from "./running-item.js";

/** The methods that go through the claims of a pot in one order and take whatever is undisputed. */
export type OrderedMethod = "oldest-first" | "oldest-due-first";

/** Amounts by pot, and the row of each. */
export interface PotLane extends Lane {
  readonly rows: Uint32Array;
}

/** What is set against each other in one currency, in pots of one customer and account. */
export interface PotCurrency {
  readonly currency: string;
  readonly credits: PotLane;
  readonly claims: PotLane;
  /** Credits that are kept for an order, in no particular order. */
  readonly kept: Pick<PotLane, "rows" | "amounts">;
}

/** A column set in the order in which a method sets it against each other. */
export interface PotColumns {
  readonly currencies: readonly PotCurrency[];
  /** Sorts rows by their items' ids. */
  readonly byId: (a: number, b: number) => number;
}

/** What of the items is looked at, by row. */
interface RowFacts {
  /** One more than the account's code, 0 for none. */
  readonly accountOf: Uint32Array;
  /** Whether it is a credit for any claim, or a claim for any credit; else it is settled by name only. */
  readonly free: Uint8Array;
}

const MADE: WeakMap<
  ColumnSet<OpenItem>,
  Map<OrderedMethod, PotColumns | undefined>
> = /* @__PURE__ */ new WeakMap();

/**
 * The pots of a column set for a method, made once. `undefined` where columns do not say enough: for amounts that are not
 * whole smallest units below 2⁵³, for items that were opened with the opposite sign, and for claims of a document of which
 * there is a credit as well, which never meet.
 */
export function potColumns(set: ColumnSet<OpenItem>, method: OrderedMethod): PotColumns | undefined {
  let made = MADE.get(set);
  if (made === undefined) MADE.set(set, (made = new Map()));
  if (!made.has(method)) made.set(method, newPotColumns(set, method));
  return made.get(method);
}

function newPotColumns(set: ColumnSet<OpenItem>, method: OrderedMethod): PotColumns | undefined {
  const { source } = set;
  const facts = rowFacts(set);
  if (facts === undefined) return undefined;
  const byId = source.idsAscend
    ? (a: number, b: number) => a - b
    : (a: number, b: number) => compareText(source.idAt(a), source.idAt(b));
  const claimsOf =
    method === "oldest-due-first" ? set.byDue : set.by("issuedOn", ({ days }) => days("issuedOn"));
  const currencies: PotCurrency[] = [];
  for (const [i, own] of set.byDue.entries()) {
    const pots = potsOf(own, claimsOf[i]!, { set, facts, byId });
    if (pots === undefined) return undefined;
    currencies.push(pots);
  }
  return { currencies, byId };
}

function rowFacts({ source, byDue }: ColumnSet<OpenItem>): RowFacts | undefined {
  const { count } = source;
  const accounts = dictionary();
  const accountOf = new Uint32Array(count);
  const free = new Uint8Array(count);
  const credits = new Uint8Array(count);
  for (const side of byDue) for (const row of side.credits.rows) credits[row] = 1;
  const shared = new Set<string>();
  for (let row = 0; row < count; row++) {
    const item = source.itemAt(row);
    const { account, document, id } = item;
    if (account !== undefined) accountOf[row] = accounts.codeOf(account) + 1;
    if (isCredit(item) !== (credits[row] === 1)) return undefined;
    const isFree = credits[row] === 1 ? item.advanceFor === undefined : takesAnyReceipt(item);
    free[row] = isFree ? 1 : 0;
    // Of two items of one document at least one has another id than the document.
    if (isFree && document !== id) shared.add(document);
  }
  if (shared.size > 0 && opposed(source, shared, { free, credits })) return undefined;
  return { accountOf, free };
}

/** Whether a document that several items share has a claim and a credit that would otherwise meet. */
function opposed(
  { count, itemAt }: ColumnSet<OpenItem>["source"],
  shared: ReadonlySet<string>,
  { free, credits }: { readonly free: Uint8Array; readonly credits: Uint8Array },
): boolean {
  const [owing, owed] = [new Set<string>(), new Set<string>()];
  for (let row = 0; row < count; row++) {
    const { document } = itemAt(row);
    if (free[row] === 1 && shared.has(document)) (credits[row] === 1 ? owed : owing).add(document);
  }
  return [...owed].some((document) => owing.has(document));
}

interface PotMaking {
  readonly set: ColumnSet<OpenItem>;
  readonly facts: RowFacts;
  readonly byId: PotColumns["byId"];
}

function potsOf(
  { currency, credits }: CurrencyColumns,
  { claims }: CurrencyColumns,
  { set, facts, byId }: PotMaking,
): PotCurrency | undefined {
  // Credits take no part in disputes.
  const [given, owed] = [amountsOf({ ...credits, disputed: undefined }), amountsOf(claims)];
  if (given === undefined || owed === undefined) return undefined;
  const pots = potCodes(set.customers.length);
  const laneOf = (side: Side, amounts: Float64Array): (() => PotLane) => {
    const potOf = potsOfPlaces(side, facts, pots.codeOf);
    const places = set.source.idsAscend
      ? allRows(side.rows.length)
      : placesById(side, set.source.days("dueOn"), byId);
    const taking = placesWhere(places, (place) => amounts[place]! > 0 && facts.free[side.rows[place]!] === 1);
    return () => lane(side, amounts, { places: taking, potOf, potCount: pots.count() });
  };
  const lanes = { credits: laneOf(credits, given), claims: laneOf(claims, owed) };
  const kept = placesWhere(allRows(given.length), (place) => facts.free[credits.rows[place]!] === 0);
  return {
    currency,
    credits: lanes.credits(),
    claims: lanes.claims(),
    kept: { rows: picked(credits.rows, kept), amounts: picked(given, kept) },
  };
}

/** What may be taken of each place: what is open and not disputed, without its sign. */
function amountsOf({
  rows,
  open,
  disputed,
}: Pick<Side, "rows" | "open" | "disputed">): Float64Array | undefined {
  const amounts = new Float64Array(rows.length);
  let areWhole = true;
  visitSums(open, rows.length, (place, sum) => {
    const left = unitsOf(sum);
    if (left === undefined) areWhole = false;
    else amounts[place] = Math.abs(left);
  });
  if (disputed === undefined) return areWhole ? amounts : undefined;
  visitSums(disputed, rows.length, (place, sum) => {
    const contested = unitsOf(sum);
    if (contested === undefined) areWhole = false;
    // At most all of it is contested, and at least nothing.
    else amounts[place]! -= Math.min(Math.max(contested, 0), amounts[place]!);
  });
  return areWhole ? amounts : undefined;
}

function unitsOf(sum: Sum): number | undefined {
  if (typeof sum === "number") return sum;
  if (typeof sum === "object") return minorAmount(sum);
  const units = Number(sum);
  return Number.isSafeInteger(units) ? units : undefined;
}

/** Codes of pots: those of accounts come after each customer's own, whose code is the customer's place. */
function potCodes(customerCount: number): {
  readonly codeOf: (customer: number, account: number) => number;
  readonly count: () => number;
} {
  const codes = new Map<string, number>();
  return {
    codeOf(customer, account) {
      if (account === 0) return customer;
      const key = `${customer} ${account}`;
      let code = codes.get(key);
      if (code === undefined) codes.set(key, (code = customerCount + codes.size));
      return code;
    },
    count: () => customerCount + codes.size,
  };
}

function potsOfPlaces(
  { starts, rows }: Side,
  { accountOf }: RowFacts,
  codeOf: (customer: number, account: number) => number,
): Uint32Array {
  const pots = new Uint32Array(rows.length);
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    for (let place = starts[customer]!; place < starts[customer + 1]!; place++)
      pots[place] = codeOf(customer, accountOf[rows[place]!]!);
  }
  return pots;
}

/** The places with those of one customer and of the same days sorted by id. */
function placesById({ starts, days, rows }: Side, due: Int32Array, byId: PotColumns["byId"]): Uint32Array {
  const places = allRows(rows.length);
  const alike = (a: number, b: number): boolean => days[a] === days[b] && due[rows[a]!] === due[rows[b]!];
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const end = starts[customer + 1]!;
    for (let from = starts[customer]!, to = from; from < end; from = to) {
      while (to < end && alike(from, to)) to++;
      if (to - from > 1) places.subarray(from, to).sort((a, b) => byId(rows[a]!, rows[b]!));
    }
  }
  return places;
}

function lane(
  { rows }: Side,
  amounts: Float64Array,
  {
    places,
    potOf,
    potCount,
  }: { readonly places: Uint32Array; readonly potOf: Uint32Array; readonly potCount: number },
): PotLane {
  const inPots = sortedRows(places, potOf, { least: 0, range: potCount });
  const starts = new Uint32Array(potCount + 1);
  for (let i = 0; i < inPots.length; i++) starts[potOf[inPots[i]!]! + 1]!++;
  for (let pot = 0; pot < potCount; pot++) starts[pot + 1]! += starts[pot]!;
  return { starts, rows: picked(rows, inPots), amounts: picked(amounts, inPots) };
}

function placesWhere(places: Uint32Array, holds: (place: number) => boolean): Uint32Array {
  const kept = new Uint32Array(places.length);
  let count = 0;
  for (let i = 0; i < places.length; i++) if (holds(places[i]!)) kept[count++] = places[i]!;
  return kept.slice(0, count);
}

function picked<Numbers extends Uint32Array | Float64Array>(values: Numbers, places: Uint32Array): Numbers {
  const some = values.slice(0, places.length) as Numbers;
  for (let i = 0; i < places.length; i++) some[i] = values[places[i]!]!;
  return some;
}
