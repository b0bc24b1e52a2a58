/** A JSON Schema of draft 7, as plain JSON. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

export const DRAFT = "http://json-schema.org/draft-07/schema#";

const REF = "#/definitions/";

/** A reference to the definition of a name. */
export function refTo(name: string): JsonSchema {
  return { $ref: REF + name };
}

/** The name of the definition that a schema refers to. */
export function nameReferred(schema: JsonSchema): string | undefined {
  const ref = schema["$ref"];
  return typeof ref === "string" && ref.startsWith(REF) ? ref.slice(REF.length) : undefined;
}

/** The fields of an object, by name. */
export function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return (schema["properties"] ?? {}) as Readonly<Record<string, JsonSchema>>;
}

/** What stands for the members of a union; none for a schema that is no union. */
export function membersOf(schema: JsonSchema): readonly JsonSchema[] {
  return (schema["anyOf"] ?? schema["oneOf"] ?? []) as readonly JsonSchema[];
}

/** The schema of what a list or a record holds. */
export function elementOf(schema: JsonSchema): JsonSchema | undefined {
  const element = schema["items"] ?? schema["additionalProperties"];
  return typeof element === "object" && element !== null ? (element as JsonSchema) : undefined;
}
