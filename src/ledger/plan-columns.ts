import type { PlainDate } from "../calendar/index.js";
import type { ColumnSet } from "../columnar/index.js";
import { type Parts, allRows, allocateInOrder, once, sortedRows } from "../columnar/kernels.js";
import { moneyOfMinor } from "../money/index.js";
import type { AllocationMethod } from "./allocation-method.js";
import type { AllocatedPart, AllocationPlan, UnallocatedCredit } from "./allocation-plan.js";
import type { OpenItem } from "./open-item.js";
import { type OrderedMethod, type PotColumns, type PotCurrency, potColumns } from "./pot-columns.js";
import { proposedAllocations } from "./proposed-allocations.js";

/** The methods that columns know. */
export const ORDERED_METHODS: readonly OrderedMethod[] = ["oldest-first", "oldest-due-first"];

interface PlannedCurrency extends PotCurrency {
  readonly parts: Parts;
}

interface Planned {
  readonly set: ColumnSet<OpenItem>;
  readonly byId: PotColumns["byId"];
  readonly currencies: readonly PlannedCurrency[];
  readonly method: OrderedMethod;
}

/**
 * The plan on a column set. Every credit and claim that meet are set against each other by the first method until one
 * of them is used up, so that no further method and no further round could find anything. `undefined` where columns do
 * not say enough, and for methods that do not only go by age.
 */
export function planOnColumns(
  set: ColumnSet<OpenItem>,
  asOf: PlainDate,
  methods: readonly AllocationMethod[],
): AllocationPlan | undefined {
  const [method] = methods;
  if (method === undefined || !methods.every(isOrdered)) return undefined;
  const pots = potColumns(set, method as OrderedMethod);
  if (pots === undefined) return undefined;
  const planned: Planned = {
    set,
    byId: pots.byId,
    method: method as OrderedMethod,
    currencies: pots.currencies.map((own) => ({ ...own, parts: allocateInOrder(own.credits, own.claims) })),
  };
  const parts = once(() => partsOf(planned));
  const allocations = once(() => {
    const items = planned.currencies.flatMap(({ credits }) =>
      Array.from(credits.rows, (row) => set.source.itemAt(row)),
    );
    return proposedAllocations(parts(), new Map(items.map((item) => [item.id, item])), asOf);
  });
  const unallocated = once(() => unallocatedOf(planned));
  return {
    asOf,
    methods,
    get allocations() {
      return allocations();
    },
    get parts() {
      return parts();
    },
    get unallocated() {
      return unallocated();
    },
    findings: [],
  };
}

/** Whether a method only goes by age. */
export function isOrdered(method: AllocationMethod): method is OrderedMethod {
  return (ORDERED_METHODS as readonly AllocationMethod[]).includes(method);
}

/** What stands about one credit: in which currency, and from which part on or how much is left. */
interface AtCredit {
  readonly row: number;
  readonly own: PlannedCurrency;
  readonly at: number;
}

/** Parts as they are shown, by credit and then by claim: the rows of both, and what. */
interface SortedParts {
  readonly credits: Uint32Array;
  readonly claims: Uint32Array;
  readonly amounts: Float64Array;
  /** The currency of each credit's parts. */
  readonly currencies: readonly { readonly currency: string; readonly upTo: number }[];
}

function partsOf(planned: Planned): readonly AllocatedPart[] {
  const { source } = planned.set;
  const { method } = planned;
  const { credits, claims, amounts, currencies } = sortedParts(planned);
  const ids = idsOf(claims, source);
  let at = 0;
  return ids.map((item, i) => {
    while (i === currencies[at]!.upTo) at++;
    const amount = moneyOfMinor(amounts[i]!, currencies[at]!.currency);
    return { credit: source.idAt(credits[i]!), item, amount, method };
  });
}

/** The ids of rows, fetched in the order in which the rows stand in memory: in another it takes several times as long. */
function idsOf(rows: Uint32Array, { count, idAt }: ColumnSet<OpenItem>["source"]): readonly string[] {
  const ids = Array.from(rows, () => "");
  for (const at of sortedRows(allRows(rows.length), rows, { least: 0, range: count }))
    ids[at] = idAt(rows[at]!);
  return ids;
}

function sortedParts({ byId, currencies }: Planned): SortedParts {
  const paying: AtCredit[] = [];
  for (const own of currencies) {
    const { count, credits } = own.parts;
    for (let at = 0; at < count; at++)
      if (at === 0 || credits[at] !== credits[at - 1])
        paying.push({ row: own.credits.rows[credits[at]!]!, own, at });
  }
  const total = currencies.reduce((sum, { parts }) => sum + parts.count, 0);
  const sorted = {
    credits: new Uint32Array(total),
    claims: new Uint32Array(total),
    amounts: new Float64Array(total),
    currencies: [] as { currency: string; upTo: number }[],
  };
  let next = 0;
  for (const { row, own, at } of paying.sort((a, b) => byId(a.row, b.row))) {
    const { count, credits, claims, amounts } = own.parts;
    const rowOf = (part: number): number => own.claims.rows[claims[part]!]!;
    const some: number[] = [];
    for (let part = at; part < count && credits[part] === credits[at]; part++) some.push(part);
    if (some.length > 1) some.sort((a, b) => byId(rowOf(a), rowOf(b)));
    for (const part of some) {
      sorted.credits[next] = row;
      sorted.claims[next] = rowOf(part);
      sorted.amounts[next] = amounts[part]!;
      next++;
    }
    sorted.currencies.push({ currency: own.currency, upTo: next });
  }
  return sorted;
}

function unallocatedOf({ set: { source }, byId, currencies }: Planned): readonly UnallocatedCredit[] {
  const left: AtCredit[] = [];
  for (const own of currencies) {
    const { parts, credits, kept } = own;
    const rest = credits.amounts.slice();
    for (let part = 0; part < parts.count; part++) rest[parts.credits[part]!]! -= parts.amounts[part]!;
    rest.forEach((at, place) => at > 0 && left.push({ row: credits.rows[place]!, own, at }));
    kept.amounts.forEach((at, place) => left.push({ row: kept.rows[place]!, own, at }));
  }
  left.sort((a, b) => byId(a.row, b.row));
  return left.map(({ row, own, at }) => {
    const { id, customer } = source.itemAt(row);
    return { credit: id, customer, amount: moneyOfMinor(at, own.currency) };
  });
}
