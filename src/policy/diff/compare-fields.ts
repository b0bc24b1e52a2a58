import type { JsonObject } from "./json-object.js";
import type { Place } from "./place.js";
import type { PlaceDifference } from "./place-difference.js";

/** Compares the fields of two objects at a place, but for those that are left out. */
export type CompareFields = (
  before: JsonObject,
  after: JsonObject,
  place: Place,
  leftOut?: readonly string[],
) => readonly PlaceDifference[];
