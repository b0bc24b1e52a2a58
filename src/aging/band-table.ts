import type { LooseRows } from "../columnar/index.js";

/** The days that part bands. */
export interface BandDays {
  /** Ascending: a row is in the first slot of which the day is not before its own, or in the last, which has none. */
  readonly upTo: Int32Array;
  /** Which of them part the bands, from the last band on. */
  readonly bandAt: readonly number[];
  /** Which of them parts what is overdue from what is not. */
  readonly overdueAt: number;
}

/** Sums by customer and slot, in whole smallest units that doubles hold exactly. */
export interface BandTable extends BandDays {
  /** The slots that part the bands, descending: each band lies between one and the one before it. */
  readonly edges: readonly number[];
  readonly claims: SideTable;
  readonly credits: SideTable;
}

/** The sums of one side. */
export interface SideTable {
  /** By the customer's place, then by slot. */
  readonly open: Float64Array;
  readonly counts: Uint32Array;
  /** By the customer's place; `undefined` where nothing is disputed. */
  readonly disputed: Float64Array | undefined;
}

/**
 * Sums loose rows up by one walk along them. No sum of a slot is larger than the sum of all absolute amounts, which is
 * below 2⁵³ for columns of the form `double`, so that no addition rounds.
 */
export function bandTable(rows: LooseRows, days: BandDays, customerCount: number): BandTable {
  const sideOf = (side: Uint32Array): SideTable => sideTable(side, rows, { upTo: days.upTo, customerCount });
  const edges = [0, ...days.bandAt.map((at) => at + 1), days.upTo.length + 1].toReversed();
  return { ...days, edges, claims: sideOf(rows.claims), credits: sideOf(rows.credits) };
}

function sideTable(
  side: Uint32Array,
  { customers, days, open: { units }, disputed: contested }: LooseRows,
  { upTo, customerCount }: { readonly upTo: Int32Array; readonly customerCount: number },
): SideTable {
  const last = upTo.length;
  const open = new Float64Array(customerCount * (last + 1));
  const counts = new Uint32Array(open.length);
  const disputed = contested && new Float64Array(customerCount);
  for (let i = 0; i < side.length; i++) {
    const row = side[i] as number;
    const day = days[row] as number;
    let slot = 0;
    while (slot < last && day > (upTo[slot] as number)) slot++;
    const customer = customers[row] as number;
    const cell = customer * (last + 1) + slot;
    open[cell] = (open[cell] as number) + (units[row] as number);
    counts[cell] = (counts[cell] as number) + 1;
    if (disputed !== undefined)
      disputed[customer] = (disputed[customer] as number) + (contested?.units[row] as number);
  }
  return { open, counts, disputed };
}

/** What all customers of a side come to, as one row. */
export function allCustomers({ open, counts, disputed }: SideTable, width: number): SideTable {
  const all = {
    open: new Float64Array(width),
    counts: new Uint32Array(width),
    disputed: disputed && Float64Array.of(disputed.reduce((sum, value) => sum + value, 0)),
  };
  for (let cell = 0, slot = 0; cell < open.length; cell++, slot = slot + 1 === width ? 0 : slot + 1) {
    all.open[slot] = (all.open[slot] as number) + (open[cell] as number);
    all.counts[slot] = (all.counts[slot] as number) + (counts[cell] as number);
  }
  return all;
}
