import { fieldPattern } from "../terms/field-name.js";
import { compareKeyed } from "./compare-keyed.js";
import type { CompareFields } from "./compare-fields.js";
import { isObject, type JsonObject } from "./json-object.js";
import { fieldOf, type Place } from "./place.js";
import { placeChange, type PlaceDifference } from "./place-difference.js";
import { meansTheSame } from "./same-value.js";

const BY_ID = { as: "keyed", key: ["id"], ordered: false } as const;
const BY_ID_IN_ORDER = { as: "keyed", key: ["id"], ordered: true } as const;

/** What differs in decision tables: their values by the places that they set, whatever the order of these. */
export function compareTables(
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  place: Place,
  compareFields: CompareFields,
): readonly PlaceDifference[] | undefined {
  const compareTable: CompareFields = (was, is, table) => {
    const [old, now] = [was, is].map(placesOf) as [readonly string[], readonly string[]];
    if (![was, is].every(hasValueForEach)) return compareFields(was, is, table);
    const sameSets = old.length === now.length && old.every((pointer) => now.includes(pointer));
    const compareRow: CompareFields = (oldRow, newRow, row) => [
      ...compareFields(oldRow, newRow, row, ["values"]),
      ...(sameSets ? valuesOf(oldRow, newRow, row, old, now) : []),
    ];
    const rows = fieldOf(table, "rows");
    const compared = compareKeyed(rowsOf(was), rowsOf(is), rows, BY_ID_IN_ORDER, compareRow);
    return [
      ...compareFields(was, is, table, ["sets", "rows"]),
      ...(sameSets ? [] : [setsChanged(was, is, table)]),
      ...(compared?.map((one) => inTable(one, was, is)) ?? [
        { what: "value", place: rows, before: was["rows"], after: is["rows"], also: [] },
      ]),
    ];
  };
  return compareKeyed(before, after, place, BY_ID, compareTable);
}

/** A row that came or went is told with the table that says what its values are. */
function inTable(difference: PlaceDifference, was: JsonObject, is: JsonObject): PlaceDifference {
  if (difference.what !== "row" || difference.place.rows.length !== 2) return difference;
  return { ...difference, inside: difference.after === undefined ? was : is };
}

/** Other places bring the values of all rows with them. */
function setsChanged(was: JsonObject, is: JsonObject, table: Place): PlaceDifference {
  const old = rowsOf(was);
  const also = rowsOf(is).flatMap((row, j) => {
    const i = old.findIndex(({ id }) => id === row["id"]);
    if (i < 0) return [];
    const rows = fieldOf(table, "rows");
    const at = { ...rows, before: `${rows.before}/${i}/values`, after: `${rows.after}/${j}/values` };
    return [
      placeChange({ what: "value", place: at, before: old[i]?.["values"], after: row["values"], also: [] }),
    ];
  });
  return { what: "value", place: fieldOf(table, "sets"), before: was["sets"], after: is["sets"], also };
}

/** The values of a row that differ, each under the name of the place that it sets. */
function valuesOf(
  was: JsonObject,
  is: JsonObject,
  row: Place,
  old: readonly string[],
  now: readonly string[],
): readonly PlaceDifference[] {
  const values = fieldOf(row, "values");
  return now.flatMap((pointer, j): readonly PlaceDifference[] => {
    const i = old.indexOf(pointer);
    const pattern = fieldPattern(pointer) ?? values.pattern;
    const [before, after] = [listOf(was["values"])[i], listOf(is["values"])[j]];
    if (meansTheSame(before, after, pattern)) return [];
    const place = { pattern, before: `${values.before}/${i}`, after: `${values.after}/${j}`, rows: row.rows };
    return [{ what: "value", place, before, after, also: [] }];
  });
}

/** Whether each row has a value for each place, and no place stands there twice. */
function hasValueForEach(table: JsonObject): boolean {
  const places = placesOf(table);
  const rows = table["rows"];
  return (
    Array.isArray(rows) &&
    Array.isArray(table["sets"]) &&
    new Set(places).size === places.length &&
    rows.every((row) => isObject(row) && listOf(row["values"]).length === places.length)
  );
}

function rowsOf(table: JsonObject): readonly JsonObject[] {
  return listOf(table["rows"]).filter(isObject);
}

function placesOf(table: JsonObject): readonly string[] {
  return listOf(table["sets"]).map(String);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
