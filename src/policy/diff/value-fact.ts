import type { FactValue } from "../../decision/index.js";
import { termText } from "../../decision/texts.js";
import { valueTerm } from "../terms/field-name.js";
import { isDeadline } from "./deadline.js";
import { isDecimalField, unitOf } from "./field-unit.js";
import { isObject, type JsonObject } from "./json-object.js";
import { LIST_KINDS } from "./list-kind.js";
import { isMoney } from "./same-value.js";

/** A value with the form that it is written in: `[7, "days"]`, `["handler", "term"]`. */
export function measured(value: unknown, pattern: string): readonly FactValue[] {
  if (isDeadline(value)) {
    const businessDays = [value["counted"], value["unit"]].some((unit) =>
      String(unit).startsWith("business"),
    );
    return [Number(value["days"]), businessDays ? "business-days" : "days"];
  }
  const unit = unitOf(pattern);
  const isNumber = typeof value === "number" || isDecimalField(pattern);
  return [valueFact(value, pattern), isNumber && unit !== "count" && unit !== "decimal" ? unit : "term"];
}

/** Names that only the firm gives, which are no words of the vocabulary. */
const OWN_NAMES = /^\/approval\/chains\/\*$|\/bands\/\*\/chain$|^\/tables\//;

/** A value as a fact: words by the terms of their field, amounts as they are, lists by their rows' names. */
export function valueFact(value: unknown, pattern: string): FactValue {
  if (value === undefined || value === null) return wordOr(pattern, "null", null);
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return wordOr(pattern, String(value), value);
  if (typeof value === "string") return OWN_NAMES.test(pattern) ? value : valueTerm(pattern, value);
  if (isMoney(value)) return { amount: value.amount, currency: value.currency } as FactValue;
  if (Array.isArray(value)) {
    return value.length === 0 ? wordOr(pattern, "[]", null) : value.flatMap((row) => rowFacts(row, pattern));
  }
  return isObject(value) ? nameIn(value, `${pattern}/*`) : null;
}

/** A field's own word for nothing, yes or no; what stands for it in general where it has none. */
function wordOr(pattern: string, value: string, otherwise: FactValue): FactValue {
  const term = `${pattern}=${value}`;
  return termText(term) === term ? otherwise : term;
}

function rowFacts(row: unknown, pattern: string): readonly FactValue[] {
  if (!isObject(row) || isMoney(row)) return [valueFact(row, pattern)];
  const name = nameIn(row, `${pattern}/*`);
  const { upTo } = row;
  return LIST_KINDS[pattern]?.as === "keyed" && isMoney(upTo) ? [name, valueFact(upTo, pattern)] : [name];
}

/** What a row is called in a list of rows: by the field that tells it apart. */
function nameIn(row: JsonObject, pattern: string): FactValue {
  const kind = LIST_KINDS[pattern.slice(0, -2)];
  const keys =
    kind?.as === "keyed" ? kind.key : kind?.as === "ladder" ? kind.match : ["role", "person", "scope"];
  const key = keys.find((field) => row[field] !== undefined && row[field] !== null);
  if (kind?.as !== "keyed" && Object.hasOwn(row, "upTo")) return valueFact(row["upTo"], `${pattern}/upTo`);
  const name = key === undefined ? null : row[key];
  const word = typeof name === "string" ? valueTerm(pattern, name) : name;
  return word === name ? valueFact(name, `${pattern}/${key}`) : (word as string);
}
