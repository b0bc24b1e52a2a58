import { chinaTradeRegulation, net30, policySchema, termText } from "receivables";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { fieldTerms } from "../../../src/decision/messages/fields/field-terms.js";
import { fieldName, fieldPattern, valueTerm } from "../../../src/policy/terms/field-name.js";

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

const root = z.toJSONSchema(policySchema, { unrepresentable: "any", io: "input" }) as Schema;

/** What is named as a whole: the conditions and values of decision tables, which nest. */
const WHOLE = /^\/tables\/\*\/rows\/\*\/(when|values)$/;

/** Every place that the schema knows, with its schema; `*` for the place in a list or a record. */
function placesOf(schema: Schema, at = ""): readonly (readonly [string, Schema])[] {
  if (WHOLE.test(at)) return [[at, {}]];
  if (schema.$ref !== undefined) return placesOf(root.$defs?.[schema.$ref.split("/").at(-1) ?? ""] ?? {}, at);
  const { additionalProperties: record, items, prefixItems = [], properties = {} } = schema;
  const below = [...(items === undefined ? [] : [items]), ...prefixItems];
  return [
    [at, schema],
    ...[schema.anyOf, schema.oneOf, schema.allOf].flatMap((kinds = []) =>
      kinds.flatMap((kind) => placesOf(kind, at)),
    ),
    ...Object.entries(properties).flatMap(([key, field]) => placesOf(field, `${at}/${key}`)),
    ...(typeof record === "object" ? placesOf(record, `${at}/*`) : []),
    ...below.flatMap((row) => placesOf(row, `${at}/*`)),
  ];
}

/** Every place of a policy. */
function placesIn(value: unknown, at = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, field]) => placesIn(field, `${at}/${key}`))];
}

const isStamp = (pointer: string): boolean => /^\/\w+\/policy(\/|$)/.test(pointer);
/** Parts of an amount, and rows of scalars, have no name of their own. */
const isPartOfValue = (pointer: string): boolean => /\/(amount|currency)$|\/\*(\/\*)?$/.test(pointer);

const isMoney = (pointer: string): boolean =>
  placesOf(root).some(([place]) => place === `${pointer}/currency`);
/** The word of a value; the words in a list are those of the list. */
const textOf = (pointer: string, word: string): string => {
  const pattern = fieldPattern(pointer) ?? fieldPattern(pointer.replace(/\/\*$/, "")) ?? "";
  return termText(valueTerm(pattern, word), "zh-CN");
};

const schemaPlaces = placesOf(root).filter(([pointer]) => pointer !== "" && !isStamp(pointer));

describe("every field of a policy has its name in both languages", () => {
  const named = (pointer: string): boolean => fieldName(pointer) !== undefined;

  test("of the schema, so that a new field needs one", () => {
    const rows = schemaPlaces
      .filter(([, { properties }]) => properties !== undefined)
      .map(([pointer]) => pointer);
    const fields = schemaPlaces.map(([pointer]) => pointer).filter((pointer) => !isPartOfValue(pointer));
    expect(fields.length).toBeGreaterThan(600);
    expect(
      [...new Set([...rows.filter((pointer) => !isMoney(pointer)), ...fields])].filter(
        (pointer) => !named(pointer),
      ),
    ).toEqual([]);
  });

  test.each([chinaTradeRegulation, net30])("of the preset $id", (policy) => {
    const places = placesIn(policy).filter((pointer) => pointer !== "" && !isStamp(pointer));
    const fields = places.filter(
      (pointer) => !/\/(amount|currency|\d+)$/.test(pointer) && !pointer.startsWith("/provenance/"),
    );
    expect(fields.filter((pointer) => !named(pointer))).toEqual([]);
  });

  test("and every name is of a field", () => {
    const known = new Set(schemaPlaces.map(([pointer]) => fieldPattern(pointer)));
    const names = Object.keys(fieldTerms).filter((term) => !term.includes("="));
    expect(names.filter((pointer) => !known.has(pointer))).toEqual([]);
  });
});

test("every word that the schema lists has its text in both languages", () => {
  const words = schemaPlaces.flatMap(([pointer, { const: only, enum: listed = [], propertyNames }]) => [
    ...[only, ...listed].map((word) => [pointer, word] as const),
    ...(propertyNames?.enum ?? []).map((name) => [`${pointer}/*`, name] as const),
  ]);
  const asked = words.filter(([pointer, word]) => typeof word === "string" && !pointer.endsWith("/currency"));
  expect(asked.length).toBeGreaterThan(150);
  expect(asked.filter(([pointer, word]) => textOf(pointer, String(word)) === word)).toEqual([]);
});

test("every name and word has a text in both languages", () => {
  const texts = Object.entries(fieldTerms);
  expect(texts.filter(([, { en }]) => !/\S/.test(en))).toEqual([]);
  expect(texts.filter(([, text]) => !/\p{Script=Han}/u.test(text["zh-CN"]))).toEqual([]);
});

test("names stand in sentences", () => {
  expect(Object.values(fieldTerms).filter(({ en }) => /^(?!China)[A-Z][a-z]/.test(en))).toEqual([]);
});

test("places that no policy has have no name, whatever they are called", () => {
  const foreign = [
    "/credit/colour",
    "/colour",
    "/credit/__proto__",
    "/__proto__",
    "/constructor",
    "/credit/rules/toString/x",
  ];
  expect(foreign.map((pointer) => fieldName(pointer))).toEqual(foreign.map(() => undefined));
});
