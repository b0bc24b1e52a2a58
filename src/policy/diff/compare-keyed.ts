import { compareText } from "../../decision/index.js";
import type { CompareFields } from "./compare-fields.js";
import type { JsonObject } from "./json-object.js";
import type { ListKind } from "./list-kind.js";
import { type Place, rowName, rowOf } from "./place.js";
import type { PlaceDifference } from "./place-difference.js";
import { meaningOf } from "./same-value.js";

type Keyed = Extract<ListKind, { readonly as: "keyed" }>;

/** What differs in rows that their fields tell apart; `undefined` where they do not, as of two rows with one name. */
export function compareKeyed(
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  place: Place,
  kind: Keyed,
  compareFields: CompareFields,
): readonly PlaceDifference[] | undefined {
  const [old, now] = [before, after].map((rows) => rows.map((row) => keyOf(row, place, kind))) as [
    string[],
    string[],
  ];
  if ([old, now].some((keys) => new Set(keys).size < keys.length)) return undefined;
  const all = [...new Set([...now, ...old])];
  const rows = (kind.ordered ? all : all.sort(compareText)).flatMap((key): readonly PlaceDifference[] => {
    const [i, j] = [old.indexOf(key), now.indexOf(key)];
    const [was, is] = [before[i], after[j]];
    const row = rowOf(place, nameOf((is ?? was) as JsonObject, place, kind), i, j);
    if (was !== undefined && is !== undefined) return compareFields(was, is, row);
    return [{ what: "row", place: row, before: was, after: is, also: [] }];
  });
  return [...rows, ...orderOf(old, now, before, after, place, kind)];
}

function orderOf(
  old: readonly string[],
  now: readonly string[],
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  place: Place,
  kind: Keyed,
): readonly PlaceDifference[] {
  const kept = old.filter((key) => now.includes(key));
  const moved = now.filter((key) => old.includes(key)).some((key, index) => key !== kept[index]);
  if (!kind.ordered || !moved) return [];
  const names = (rows: readonly JsonObject[]): readonly unknown[] =>
    rows.map((row) => row[kind.key[0] ?? ""]);
  return [{ what: "order", place, before: names(before), after: names(after), also: [] }];
}

function keyOf(row: JsonObject, { pattern }: Place, { key }: Keyed): string {
  return meaningOf(
    key.map((field) => row[field] ?? null),
    `${pattern}/*/key`,
  );
}

/** The row's name: the words of the fields that tell it apart. */
function nameOf(row: JsonObject, { pattern }: Place, { key }: Keyed): string | readonly string[] {
  const words = key
    .map((field) => row[field])
    .filter((word) => typeof word === "string")
    .map((word) => rowName(`${pattern}/*`, word));
  return words.length === 1 ? (words[0] ?? "") : words;
}
