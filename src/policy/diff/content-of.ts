import type { FactValue } from "../../decision/index.js";
import { patternBelow } from "../terms/field-name.js";
import { isDeadline } from "./deadline.js";
import { isObject } from "./json-object.js";
import { LIST_KINDS } from "./list-kind.js";
import { isMoney } from "./same-value.js";
import { measured } from "./value-fact.js";

/**
 * What an object at a place says, field by field, each name with its value: what a row that came brings with it. What it
 * cites, and what it leaves open, is left out.
 */
export function contentOf(
  value: unknown,
  pattern: string,
  leftOut: readonly string[] = [],
): readonly FactValue[] {
  if (!isObject(value) || isMoney(value) || isDeadline(value)) return [[pattern, measured(value, pattern)]];
  if (/\/(by|quorum|of)$/.test(pattern)) return [[pattern, wholeOf(value, pattern)]];
  const kind = LIST_KINDS[pattern.replace(/\/\*$/, "")];
  const keys = kind?.as === "keyed" ? kind.key : [];
  const silent = new Set([...SILENT, ...keys, ...leftOut]);
  const fields = Object.entries(value).filter(([key, field]) => !silent.has(key) && !saysNothing(field));
  if (fields.length === 0) return "citation" in value ? [[pattern, ["=true", "term"]]] : [];
  return fields.flatMap(([key, field]) =>
    contentOf(field, patternBelow(pattern, key) ?? `${pattern}/${key}`),
  );
}

/** Where a row comes from, and what it is called, is not what it says. */
const SILENT = ["citation", "id", "source", "certainty", "note"];

function wholeOf(value: Readonly<Record<string, unknown>>, pattern: string): readonly FactValue[] {
  const [field] = Object.entries(value).toReversed();
  return field === undefined ? [null, "term"] : measured(field[1], `${pattern}/${field[0]}`);
}

function saysNothing(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}
