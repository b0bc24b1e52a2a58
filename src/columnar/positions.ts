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

/**
 * Finds the places of the customers from one up to, and without, another. Of few rows all are gone through; of more, places
 * are found by halving: all before `place` are not after the day, all from `high` on are.
 *
 * It names nothing outside itself, so that its own text is all that another thread needs.
 */
export function findPlaces(
  { starts, days }: Pick<Clusters, "starts" | "days">,
  { upTo, places }: Positions,
  from: number,
  to: number,
): void {
  const width = upTo.length;
  for (let customer = from; customer < to; customer++) {
    const end = starts[customer + 1]!;
    const few = end - starts[customer]! <= 24;
    let place = starts[customer]!;
    for (let k = 0; k < width; k++) {
      const last = upTo[k]!;
      if (few) while (place < end && days[place]! <= last) place++;
      else {
        let high = end;
        while (place < high) {
          const middle = (place + high) >>> 1;
          if (days[middle]! <= last) place = middle + 1;
          else high = middle;
        }
      }
      places[customer * width + k] = place;
    }
  }
}
