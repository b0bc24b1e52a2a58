import { type RunningSums, sumsBySlot } from "./amounts.js";
import type { Clusters } from "./clusters.js";
import { NO_DAY } from "./days.js";

/**
 * What a side holds of each day, over all customers. There is a slot for every day from the least on, and one more for
 * what has no day, so that the total up to a day is looked up and not searched.
 */
export interface DayTotals {
  readonly least: number;
  /** Days with a slot. */
  readonly range: number;
  /** Rows before each slot; at the end all. */
  readonly rowsBefore: Uint32Array;
  /** What is open, over the slots. */
  readonly open: RunningSums;
}

/** Sums a side up by day. */
export function dayTotals({ days }: Pick<Clusters, "days">, open: RunningSums, currency: string): DayTotals {
  let least = NO_DAY;
  let most = -NO_DAY;
  for (const day of days) {
    if (day < least) least = day;
    if (day !== NO_DAY && day > most) most = day;
  }
  const range = Math.max(0, most - least + 1);
  const slotOf = (place: number): number => (days[place] === NO_DAY ? range : days[place]! - least);
  const rowsBefore = new Uint32Array(range + 2);
  for (let place = 0; place < days.length; place++) rowsBefore[slotOf(place) + 1]!++;
  for (let slot = 0; slot <= range; slot++) rowsBefore[slot + 1]! += rowsBefore[slot]!;
  return {
    least,
    range,
    rowsBefore,
    open: sumsBySlot(open, slotOf, { rows: days.length, slots: range + 1, currency }),
  };
}

/** The first slot that is after a day. */
export function slotAfter({ least, range }: Pick<DayTotals, "least" | "range">, day: number): number {
  return Math.min(Math.max(day - least + 1, 0), range);
}

/** The customer of each row, by their places in the clusters, with the rows of one day together as in its slots. */
export function customersByDay(
  { starts, days }: Clusters,
  { least, range, rowsBefore }: DayTotals,
): Uint32Array {
  const next = rowsBefore.slice();
  const customers = new Uint32Array(days.length);
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    for (let place = starts[customer]!; place < starts[customer + 1]!; place++) {
      const slot = days[place] === NO_DAY ? range : days[place]! - least;
      customers[next[slot]!++] = customer;
    }
  }
  return customers;
}
