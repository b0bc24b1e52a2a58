import { chinaTradeRegulation, net30, policySchema } from "receivables";
import { expect, test } from "vitest";
import * as z from "zod";
import { isDecimalField } from "../../../src/policy/diff/field-unit.js";
import { LIST_KINDS } from "../../../src/policy/diff/list-kind.js";
import { fieldPattern } from "../../../src/policy/terms/field-name.js";
import { rich } from "./mutations.js";

type Schema = Readonly<Record<string, unknown>>;

/** Inside of these nothing is told apart. */
const WHOLE = /^\/tables\/\*\/rows\/\*\/(when|values)$/;

const root = z.toJSONSchema(policySchema, { unrepresentable: "any", io: "input" }) as Schema;

function listsOf(schema: Schema, at = ""): readonly string[] {
  if (WHOLE.test(at)) return [];
  const name = typeof schema["$ref"] === "string" ? schema["$ref"].split("/").at(-1) : undefined;
  if (name !== undefined) return listsOf((root["$defs"] as Readonly<Record<string, Schema>>)[name] ?? {}, at);
  const below = (key: string): readonly Schema[] =>
    [schema[key] ?? []].flat() as unknown as readonly Schema[];
  return [
    ...(schema["type"] === "array" ? [at] : []),
    ...["anyOf", "oneOf", "allOf"].flatMap((key) => below(key).flatMap((kind) => listsOf(kind, at))),
    ...Object.entries((schema["properties"] ?? {}) as Readonly<Record<string, Schema>>).flatMap(
      ([key, field]) => listsOf(field, `${at}/${key}`),
    ),
    ...["items", "additionalProperties"].flatMap((key) =>
      typeof schema[key] === "object" ? listsOf(schema[key] as Schema, `${at}/*`) : [],
    ),
  ];
}

const lists = new Set(listsOf(root).map((pointer) => fieldPattern(pointer) ?? pointer));

test("every list of a policy is known with how its rows are told apart, so that a new one needs it", () => {
  expect(lists.size).toBeGreaterThan(90);
  const within = (pointer: string): boolean => pointer.endsWith("/evidence/*");
  expect([...lists].filter((pointer) => LIST_KINDS[pointer] === undefined && !within(pointer))).toEqual([]);
  expect(Object.keys(LIST_KINDS).filter((pointer) => !lists.has(pointer))).toEqual([]);
});

/** Every text of a policy that reads as a decimal, by the pointer that names it. */
function decimalsIn(value: unknown, at = ""): readonly string[] {
  if (typeof value === "string") return /^\d+(\.\d+)?$/.test(value) ? [fieldPattern(at) ?? at] : [];
  if (typeof value !== "object" || value === null || "currency" in value) return [];
  return Object.entries(value).flatMap(([key, field]) => decimalsIn(field, `${at}/${key}`));
}

test("every decimal of the presets is known as one, so that zeros at its end mean nothing", () => {
  const found = [chinaTradeRegulation, net30, rich].flatMap((policy) => decimalsIn(policy));
  const other = found.filter((pointer) => !isDecimalField(pointer) && !/version$|^\/tables\//.test(pointer));
  expect(new Set(other)).toEqual(new Set());
  expect(new Set(found).size).toBeGreaterThan(25);
});
