import { compareText } from "../../decision/index.js";
import { FIELD_POINTERS } from "../../decision/texts.js";
import { patternBelow } from "../terms/field-name.js";
import { compareKeyed } from "./compare-keyed.js";
import { compareLadder } from "./compare-ladder.js";
import { compareTables } from "./compare-tables.js";
import { isDeadline } from "./deadline.js";
import { defaultOf } from "./field-default.js";
import { isObject, type JsonObject, own } from "./json-object.js";
import { LIST_KINDS, type ListKind } from "./list-kind.js";
import type { Place } from "./place.js";
import { fieldOf } from "./place.js";
import type { PlaceDifference } from "./place-difference.js";
import { isMoney, meansTheSame } from "./same-value.js";

/** What differs at a place and below it, in the order of the document. */
export function compareValues(before: unknown, after: unknown, place: Place): readonly PlaceDifference[] {
  const { pattern } = place;
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, place);
  if (isObject(before) && isObject(after) && !isWhole(before, after, pattern)) {
    return compareFields(before, after, place);
  }
  return compareWhole(before, after, place);
}

/** One difference, unless both mean the same; a field that is left out has what then holds. */
function compareWhole(before: unknown, after: unknown, place: Place): readonly PlaceDifference[] {
  const { pattern } = place;
  const holds = (value: unknown): unknown => (value === undefined ? defaultOf(pattern) : value);
  if (meansTheSame(holds(before), holds(after), pattern)) return [];
  const cameOrWent = before === undefined || after === undefined;
  const what = cameOrWent && pattern.endsWith("/*") ? "row" : "value";
  return [{ what, place, before, after, also: [] }];
}

/** What differs in the fields of an object, but for those that are left out. */
export function compareFields(
  before: JsonObject,
  after: JsonObject,
  place: Place,
  leftOut: readonly string[] = [],
): readonly PlaceDifference[] {
  return inOrder([...Object.keys(before), ...Object.keys(after)], place.pattern)
    .filter((key) => !leftOut.includes(key))
    .flatMap((key) => compareValues(own(before, key), own(after, key), fieldOf(place, key)))
    .map((difference) => ({ inside: after, ...difference }));
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  place: Place,
): readonly PlaceDifference[] {
  const kind = LIST_KINDS[place.pattern];
  const rowsApart =
    before.every(isObject) && after.every(isObject) && kind !== undefined
      ? compareRows(before, after, place, kind)
      : undefined;
  return rowsApart ?? compareWhole(before, after, place);
}

/** What differs row by row; `undefined` where the rows cannot be told apart. */
function compareRows(
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  place: Place,
  kind: ListKind,
): readonly PlaceDifference[] | undefined {
  if (place.pattern === "/tables") return compareTables(before, after, place, compareFields);
  if (kind.as === "ladder") return compareLadder(before, after, place, kind, compareFields);
  return kind.as === "keyed" ? compareKeyed(before, after, place, kind, compareValues) : undefined;
}

/** Places whose object says one thing, so that its fields mean nothing apart. */
const WHOLE = /^\/provenance$|^\/interest\/rates\/\*$|\/(by|quorum|of|when)$/;

/** Fields that say of which kind an object is, by the places where they do. */
const KIND_OF: readonly (readonly [RegExp, string])[] = [
  [/\/(fee|limit|cap)$/, "kind"],
  [/\/voting$/, "mode"],
  [/\/progress$/, "by"],
  [/^\/credit\/scopedRules\/\*$/, "rule"],
];

function isWhole(before: JsonObject, after: JsonObject, pattern: string): boolean {
  const kind = KIND_OF.find(([place]) => place.test(pattern))?.[1];
  return (
    WHOLE.test(pattern) ||
    [before, after].some(isMoney) ||
    [before, after].every(isDeadline) ||
    (kind !== undefined && own(before, kind) !== own(after, kind))
  );
}

const ORDER: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  FIELD_POINTERS.map((pointer, index) => [pointer, index]),
);

/** The keys of an object at a place, each once, in the order of the document; names that a firm gives by letter. */
function inOrder(keys: readonly string[], at: string): readonly string[] {
  return [...new Set(keys)]
    .map((key) => ({ key, rank: ORDER.get(patternBelow(at, key) ?? "") ?? ORDER.size }))
    .sort((a, b) => a.rank - b.rank || compareText(a.key, b.key))
    .map(({ key }) => key);
}
