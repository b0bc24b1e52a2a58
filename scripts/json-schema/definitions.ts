import ts from "typescript";
import * as z from "zod";
import { type JsonSchema, membersOf, nameReferred, propertiesOf, refTo } from "./json-schema.js";
import { matchingType, typeOfField } from "./matching-type.js";
import type { PublicSchema } from "./public-schemas.js";
import { type TypeWords, typeWords } from "./type-words.js";

/** The JSON Schema of every type that the schemas read, by the type's name, and what each schema is in terms of these. */
export interface Definitions {
  readonly byName: ReadonlyMap<string, JsonSchema>;
  readonly roots: ReadonlyMap<string, JsonSchema>;
}

/** Keyword under which a schema carries its name until it has become a definition. */
const NAME = "x-name";

/**
 * Says in JSON Schema what every schema takes. A type with a name becomes a definition of that name; one of which two
 * schemas take different values stands where it is used. Fields have the comments of the types' own declarations.
 */
export function definitionsOf(schemas: readonly PublicSchema[], checker: ts.TypeChecker): Definitions {
  const all = collect(schemas, checker, new Set());
  return all.ambiguous.size === 0 ? all : collect(schemas, checker, all.ambiguous);
}

function collect(
  schemas: readonly PublicSchema[],
  checker: ts.TypeChecker,
  unnamed: ReadonlySet<string>,
): Definitions & { readonly ambiguous: ReadonlySet<string> } {
  const words = typeWords(checker);
  const byName = new Map<string, JsonSchema>();
  const ambiguous = new Set<string>();
  const define = (name: string, schema: JsonSchema): void => {
    const before = byName.get(name);
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(schema)) ambiguous.add(name);
    byName.set(name, schema);
  };
  const names = new Map<unknown, string>(schemas.map(({ name, schema }) => [schema, capital(name)]));
  const roots = schemas.map(({ name, schema, type }): [string, JsonSchema] => [
    name,
    walker({ whole: jsonOf(schema, names), checker, words, define, unnamed })(type),
  ]);
  return { byName, roots: new Map(roots), ambiguous };
}

function jsonOf(schema: z.ZodType, names: ReadonlyMap<unknown, string>): JsonSchema {
  return z.toJSONSchema(schema, {
    target: "draft-07",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      const name = names.get(zodSchema);
      if (name !== undefined) (jsonSchema as JsonSchema)[NAME] = name;
    },
  }) as JsonSchema;
}

/** Walks a schema and the type that it reads side by side. */
function walker({
  whole,
  checker,
  words,
  define,
  unnamed,
}: {
  readonly whole: JsonSchema;
  readonly checker: ts.TypeChecker;
  readonly words: TypeWords;
  readonly define: (name: string, schema: JsonSchema) => void;
  readonly unnamed: ReadonlySet<string>;
}): (type: ts.Type) => JsonSchema {
  const running = new Map<JsonSchema, string>();
  const targetOf = (given: JsonSchema): JsonSchema => {
    const schema = onlyPart(given);
    if (schema["$ref"] === "#") return whole;
    const name = nameReferred(schema);
    const definitions = whole["definitions"] as Record<string, JsonSchema> | undefined;
    return (name === undefined ? undefined : definitions?.[name]) ?? schema;
  };

  const named = (given: JsonSchema, type: ts.Type | undefined): JsonSchema => {
    const schema = targetOf(given);
    const outer = running.get(schema);
    if (outer !== undefined) return refTo(outer);
    const name = (type && words.nameOf(type)) ?? (schema[NAME] as string | undefined);
    if (name === undefined || unnamed.has(name)) return plain(schema, type);
    running.set(schema, name);
    define(name, plain(schema, type));
    running.delete(schema);
    return refTo(name);
  };

  const field = (key: string, schema: JsonSchema, type: ts.Type | undefined): JsonSchema => {
    const symbol = type && checker.getPropertyOfType(type, key);
    const own = symbol && typeOfField(symbol, checker);
    const description =
      (symbol && words.commentOnField(symbol)) ||
      (own && words.commentOnType(checker.getNonNullableType(own))) ||
      "";
    return { ...(description === "" ? {} : { description }), ...named(schema, own) };
  };

  const member = (schema: JsonSchema, type: ts.Type | undefined, of: readonly JsonSchema[]): JsonSchema => {
    if (schema["type"] === "null") return schema;
    const union = type && checker.getNonNullableType(type);
    if (of.filter((other) => other["type"] !== "null").length === 1) return named(schema, union);
    const found = union && matchingType(targetOf(schema), union, checker);
    return found === union ? plain(targetOf(schema), found) : named(schema, found);
  };

  const valueType = (type: ts.Type): ts.Type | undefined => {
    const [first] = checker.getPropertiesOfType(type);
    return checker.getIndexTypeOfType(type, ts.IndexKind.String) ?? (first && typeOfField(first, checker));
  };

  const plain = (schema: JsonSchema, type: ts.Type | undefined): JsonSchema => {
    const { [NAME]: _name, $schema: _draft, definitions: _definitions, ...rest } = schema;
    const made: JsonSchema = rest;
    if (rest["properties"] !== undefined)
      made["properties"] = Object.fromEntries(
        Object.entries(propertiesOf(rest)).map(([key, value]) => [key, field(key, value, type)]),
      );
    if (isSchema(rest["items"]))
      made["items"] = named(rest["items"], type && checker.getIndexTypeOfType(type, ts.IndexKind.Number));
    if (isSchema(rest["additionalProperties"]))
      made["additionalProperties"] = named(rest["additionalProperties"], type && valueType(type));
    // zod's own name for a check of strings, which is no format of JSON Schema; the pattern says it.
    if (made["format"] === "starts_with") delete made["format"];
    if (isSchema(made["propertyNames"])) made["propertyNames"] = plain(made["propertyNames"], undefined);
    const members = membersOf(rest);
    for (const key of ["anyOf", "oneOf"])
      if (key in rest) made[key] = members.map((one) => member(one, type, members));
    return made;
  };

  return (type) => named(whole, type);
}

/** What a schema wraps in an `allOf` of one, as draft 7 has a reference beside other keywords. */
function onlyPart(schema: JsonSchema): JsonSchema {
  const parts = schema["allOf"];
  const [only, ...others] = Array.isArray(parts) ? (parts as readonly JsonSchema[]) : [];
  return only?.["$ref"] !== undefined && others.length === 0 ? only : schema;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
