import type { FactValue } from "../../decision/index.js";
import { patternBelow, valueTerm } from "../terms/field-name.js";

/** A row on the way to a place: what it is one of, and what tells it apart. */
export interface RowName {
  /** Pointer that names the row, such as `/credit/grades/rows/*`. */
  readonly kind: string;
  readonly name: FactValue;
  /** Its number in the list, from 1, in the second policy or else in the first. */
  readonly rank: number;
}

/** Where two policies are held against each other. */
export interface Place {
  /** Pointer that names the place; see `fieldPattern`. */
  readonly pattern: string;
  readonly before: string;
  readonly after: string;
  /** The rows on the way to it, from the outermost. */
  readonly rows: readonly RowName[];
}

/** What the firm gives names to that are no words of the vocabulary. */
export const OWN_NAMES: readonly string[] = ["/approval/chains/*", "/tables/*"];

/** What a row is called: the word of its name, or the name as the firm gave it. */
export function rowName(kind: string, name: string): string {
  return OWN_NAMES.includes(kind) ? name : valueTerm(kind, name);
}

/** The field of an object at a place; where the firm gives its name, it is a row. */
export function fieldOf(place: Place, key: string): Place {
  const step = `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const named = `${place.pattern}/*`;
  const pattern = patternBelow(place.pattern, key) ?? `${place.pattern}/${key}`;
  return {
    pattern,
    before: place.before + step,
    after: place.after + step,
    rows:
      pattern === named ? [...place.rows, { kind: named, name: rowName(named, key), rank: 0 }] : place.rows,
  };
}

/** A row of the list at a place, by its index in either policy. */
export function rowOf(place: Place, name: FactValue, before: number, after: number): Place {
  const kind = `${place.pattern}/*`;
  const rank = (after < 0 ? before : after) + 1;
  return {
    pattern: kind,
    before: `${place.before}/${before < 0 ? "-" : before}`,
    after: `${place.after}/${after < 0 ? "-" : after}`,
    rows: [...place.rows, { kind, name, rank }],
  };
}
