import fc from "fast-check";
import {
  elementOf,
  type JsonSchema,
  membersOf,
  nameReferred,
  propertiesOf,
} from "../../scripts/json-schema/json-schema.js";

/** How deep values stand in each other before lists stay empty and fields that may be left out are left out. */
const DEPTH = 4;

const TEXTS: readonly string[] = [
  "A",
  "2026-03-11",
  "2026-03",
  "1",
  "0.5",
  "10.00",
  "/x",
  "0".repeat(64),
  "CNY",
];

/** Values that a JSON Schema file takes. */
export function anyValueOf(file: JsonSchema): fc.Arbitrary<unknown> {
  return valueOf(file, file, 0);
}

function valueOf(schema: JsonSchema, file: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const name = nameReferred(schema);
  if (name !== undefined) {
    const definitions = file["definitions"] as Record<string, JsonSchema>;
    return valueOf(definitions[name] ?? {}, file, depth);
  }
  if ("const" in schema) return fc.constant(schema["const"]);
  const members = membersOf(schema);
  if (members.length > 0) return oneOf(members, file, depth);
  const values = schema["enum"] as readonly string[] | undefined;
  if (values !== undefined) return values.includes("CNY") ? fc.constant("CNY") : fc.constantFrom(...values);
  switch (schema["type"]) {
    case "string":
      return fc.constantFrom(...textsOf(schema));
    case "integer":
    case "number": {
      const least = (schema["minimum"] as number | undefined) ?? -3;
      return fc.integer({
        min: least,
        max: Math.min(least + 40, (schema["maximum"] as number | undefined) ?? 90),
      });
    }
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array": {
      const min = (schema["minItems"] as number | undefined) ?? 0;
      const element = elementOf(schema) ?? {};
      if (depth > DEPTH && min === 0) return fc.constant([]);
      return fc.array(valueOf(element, file, depth + 1), { minLength: min, maxLength: Math.max(min, 2) });
    }
    case "object":
      return anyObject(schema, file, depth);
    default:
      return fc.constantFrom<unknown>("A", {});
  }
}

/** A member of a union; deep down the first that holds no other values, or else the last. */
function oneOf(members: readonly JsonSchema[], file: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const scalar = members.findLast((member) => ["null", "string"].includes(member["type"] as string));
  if (depth > DEPTH) return valueOf(scalar ?? members.at(-1) ?? {}, file, depth + 1);
  return fc.oneof(...members.map((member) => valueOf(member, file, depth + 1)));
}

function anyObject(schema: JsonSchema, file: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const required = (schema["required"] ?? []) as string[];
  const fields = Object.entries(propertiesOf(schema)).filter(
    ([key]) => depth <= DEPTH || required.includes(key),
  );
  const object = fc.record(
    Object.fromEntries(fields.map(([key, field]) => [key, valueOf(field, file, depth + 1)])),
    { requiredKeys: required },
  );
  const element = elementOf(schema);
  if (element === undefined || depth > DEPTH) return object;
  const names = (schema["propertyNames"] ?? {}) as JsonSchema;
  const keys = Array.isArray(names["enum"]) ? (names["enum"] as string[]) : textsOf(names);
  return fc.dictionary(fc.constantFrom(...keys), valueOf(element, file, depth + 1), { maxKeys: 2 });
}

function textsOf(schema: JsonSchema): string[] {
  const pattern = new RegExp((schema["pattern"] as string | undefined) ?? "");
  const texts = TEXTS.filter((text) => pattern.test(text));
  if (texts.length === 0) throw new Error(`no text for ${pattern}`);
  return schema["format"] === "date" || schema["pattern"] !== undefined ? texts : ["A", "B"];
}
