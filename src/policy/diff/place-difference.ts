import type { JsonObject } from "./json-object.js";
import type { Place } from "./place.js";
import type { PlaceChange } from "./policy-change.js";

/** What differs at a place, before it is put in words. */
export interface PlaceDifference {
  /**
   * `value`: another value, or one where there was none. `row`: a row, or a named part, that came or went. `order`: the
   * rows of a list in another order. `start`, `end`: the edge of a row of a ladder.
   */
  readonly what: "value" | "row" | "order" | "start" | "end";
  readonly place: Place;
  /** `undefined` where the first policy has no such place. */
  readonly before: unknown;
  readonly after: unknown;
  /** The object of the second policy that the place is in, where both have it; of a table's row, the table it is in. */
  readonly inside?: JsonObject;
  /** What differs elsewhere because of it. */
  readonly also: readonly PlaceChange[];
}

/** A difference as a change of a place. */
export function placeChange({ after, before, place }: PlaceDifference): PlaceChange {
  const path = after === undefined ? place.before : place.after;
  return {
    path,
    ...(place.before !== path && { pathBefore: place.before }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}
