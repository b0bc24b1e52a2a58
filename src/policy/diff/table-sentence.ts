import type { Facts, FactValue } from "../../decision/index.js";
import { conditionFact } from "../tables/condition-fact.js";
import { fieldPattern } from "../terms/field-name.js";
import { isObject, type JsonObject, own } from "./json-object.js";
import { contentOf } from "./content-of.js";
import type { PlaceDifference } from "./place-difference.js";
import type { TableChangeCode } from "./policy-diff.reason.js";

interface TableSentence {
  readonly code: TableChangeCode;
  readonly facts: Facts;
}

/** A row that asks for something else. */
export function conditionChanged({ after, before }: PlaceDifference): TableSentence | undefined {
  const [was, is] = [conditionFact(before), conditionFact(after)];
  if (was === null || is === null) return undefined;
  return {
    code: "row-condition-changed",
    facts: { before: inShort(was, is), after: is },
  };
}

/** Marked, where both conditions compare one fact with words, so that a language may leave out to name it again. */
function inShort(was: FactValue, is: FactValue): FactValue {
  if (!Array.isArray(was) || !Array.isArray(is)) return was;
  const [old, now] = [was, is] as readonly (readonly FactValue[])[];
  const compares = [old, now].every((part) => part?.[0] === "is" || (part?.[0] === "in" && part.length > 2));
  return compares && old?.[1] === now?.[1] ? ["same", was] : was;
}

/** A row that came or went, with its condition and the values that it sets. */
export function tableRowCameOrWent({ after, before, inside }: PlaceDifference): TableSentence | undefined {
  const row = after ?? before;
  if (!isObject(row) || inside === undefined) return undefined;
  const [, when, content] = rowFact(row, inside);
  const facts = { when: when ?? null, content: content ?? null };
  return { code: after === undefined ? "table-row-removed" : "table-row-added", facts };
}

/** A table that came or went, with its rows. */
export function tableCameOrWent({ after, before, what }: PlaceDifference): TableSentence | undefined {
  const table = after ?? before;
  if (what !== "row" || !isObject(table)) return undefined;
  const rows = own(table, "rows");
  const tableRows = Array.isArray(rows) ? rows.filter(isObject).map((row) => rowFact(row, table)) : [];
  return { code: after === undefined ? "table-removed" : "table-added", facts: { tableRows } };
}

/** A row's name, its condition, and each place that the table sets with the row's value for it. */
function rowFact(row: JsonObject, table: JsonObject): readonly FactValue[] {
  const [places, values, id] = [own(table, "sets"), own(row, "values"), own(row, "id")];
  const content = (Array.isArray(places) ? places.map(String) : []).flatMap((pointer, i) => {
    const value: unknown = Array.isArray(values) ? values[i] : undefined;
    const pattern = fieldPattern(pointer) ?? pointer;
    return value === undefined ? [] : contentOf(value, pattern);
  });
  return [typeof id === "string" ? id : null, conditionFact(own(row, "when")), content];
}
