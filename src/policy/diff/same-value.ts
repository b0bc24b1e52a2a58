import { canonicalJson, compareText } from "../../decision/index.js";
import { patternBelow } from "../terms/field-name.js";
import { isDecimalField } from "./field-unit.js";
import { isObject, type JsonObject } from "./json-object.js";
import { type ListKind, LIST_KINDS } from "./list-kind.js";

const CONDITION = "/tables/*/rows/*/when";

/** One text for all values that mean the same at a place, whatever the order and the zeros that mean nothing. */
export function meaningOf(value: unknown, pattern: string): string {
  return canonicalJson(inOneForm(value, pattern));
}

/** Whether two values mean the same at a place. */
export function meansTheSame(before: unknown, after: unknown, pattern: string): boolean {
  if (before === undefined || after === undefined) return before === after;
  return meaningOf(before, pattern) === meaningOf(after, pattern);
}

function inOneForm(value: unknown, pattern: string): unknown {
  if (Array.isArray(value)) return listInOneForm(value, pattern);
  if (isObject(value)) {
    return isMoney(value)
      ? { ...value, amount: plainDecimal(value["amount"]) }
      : fieldsInOneForm(value, pattern);
  }
  return isDecimalField(pattern) ? plainDecimal(value) : value;
}

function fieldsInOneForm(value: JsonObject, pattern: string): unknown {
  if (pattern === CONDITION) return conditionInOneForm(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      inOneForm(field, patternBelow(pattern, key) ?? `${pattern}/${key}`),
    ]),
  );
}

function listInOneForm(list: readonly unknown[], pattern: string): unknown {
  const kind: ListKind = LIST_KINDS[pattern] ?? { as: "sequence" };
  if (kind.as === "sets") return sorted(list.map((row) => (Array.isArray(row) ? sorted(row) : row)));
  const rows = list.map((row) => inOneForm(row, `${pattern}/*`));
  const isOrdered = kind.as === "sequence" || kind.as === "ladder" || (kind.as === "keyed" && kind.ordered);
  return isOrdered ? rows : sorted(rows);
}

/** Conditions in each other hold whatever their order. */
function conditionInOneForm(part: unknown): unknown {
  if (Array.isArray(part)) return sorted(part.map(conditionInOneForm));
  if (!isObject(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([key, field]) => [key, conditionInOneForm(field)]));
}

/** In an order that all orders have in common, each once. */
function sorted(rows: readonly unknown[]): readonly unknown[] {
  const byText = new Map(rows.map((row) => [canonicalJson(row), row]));
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, row]) => row);
}

/** Whether an object is an amount. */
export function isMoney(value: unknown): value is { readonly amount: string; readonly currency: string } {
  return isObject(value) && typeof value["amount"] === "string" && typeof value["currency"] === "string";
}

/** A decimal without zeros that mean nothing; what is none stays as it is. */
function plainDecimal(value: unknown): unknown {
  if (typeof value !== "string" || !/^-?\d+(\.\d+)?$/.test(value)) return value;
  const plain = value.includes(".") ? value.replace(/\.?0+$/, "") : value;
  const bare = plain.replace(/^(-?)0+(?=\d)/, "$1");
  return bare === "-0" ? "0" : bare;
}
