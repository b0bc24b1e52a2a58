import type { Clusters } from "./clusters.js";

/**
 * For each customer and each of ascending days, the place of the first row that is after the day: what is up to a day
 * is before its place. Between two places of one customer lies one band.
 */
export interface Positions {
  /** Ascending. */
  readonly upTo: Int32Array;
  /** By customer, then by day. */
  readonly places: Uint32Array;
}

/** Up to so many rows of a customer are gone through one after the other; of more, places are found by halving. */
const FEW = 24;

/** Finds the places of the customers from one up to, and without, another. */
export function findPlaces(
  { starts, days }: Pick<Clusters, "starts" | "days">,
  { upTo, places }: Positions,
  from: number,
  to: number,
): void {
  const width = upTo.length;
  for (let customer = from; customer < to; customer++) {
    const end = starts[customer + 1]!;
    const few = end - starts[customer]! <= FEW;
    let place = starts[customer]!;
    for (let k = 0; k < width; k++) {
      const last = upTo[k]!;
      if (few) while (place < end && days[place]! <= last) place++;
      else place = placeAfter(days, last, place, end);
      places[customer * width + k] = place;
    }
  }
}

// The first place from `low` up to `high` whose day is after: all before `low` are not, all from `high` on are.
function placeAfter(days: Int32Array, day: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
