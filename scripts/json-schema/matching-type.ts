import ts from "typescript";
import { type JsonSchema, propertiesOf } from "./json-schema.js";

/** The member of a union type that a member of a union in JSON Schema describes: the one with its fields and constants. */
export function matchingType(
  member: JsonSchema,
  union: ts.Type,
  checker: ts.TypeChecker,
): ts.Type | undefined {
  const types = union.isUnion() ? union.types : [union];
  if (member["items"] !== undefined) return types.find((type) => checker.isArrayType(type));
  if (member["anyOf"] !== undefined || member["oneOf"] !== undefined) return union;
  if (member["properties"] === undefined) return undefined;
  return types
    .filter((type) => hasFields(type, member, checker))
    .sort((a, b) => checker.getPropertiesOfType(a).length - checker.getPropertiesOfType(b).length)[0];
}

/** The type of a field without the `undefined` of one that may be left out. */
export function typeOfField(field: ts.Symbol, checker: ts.TypeChecker): ts.Type {
  const type = checker.getTypeOfSymbol(field);
  const flags = type.isUnion() ? type.types.map((member) => member.flags) : [];
  const isOptional = flags.some((flag) => flag & ts.TypeFlags.Undefined);
  const isNullable = flags.some((flag) => flag & ts.TypeFlags.Null);
  return isOptional && !isNullable ? checker.getNonNullableType(type) : type;
}

function hasFields(type: ts.Type, member: JsonSchema, checker: ts.TypeChecker): boolean {
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return false;
  return Object.entries(propertiesOf(member)).every(([key, value]) => {
    const field = checker.getPropertyOfType(type, key);
    return field !== undefined && allows(typeOfField(field, checker), value);
  });
}

/** Whether a field's type has the constants that JSON Schema gives the field; anything goes for a type without constants. */
function allows(type: ts.Type, value: JsonSchema): boolean {
  const constants = "const" in value ? [value["const"]] : (value["enum"] as readonly unknown[] | undefined);
  if (constants === undefined) return true;
  const literals = new Set<unknown>(
    (type.isUnion() ? type.types : [type]).map((member) => (member.isLiteral() ? member.value : undefined)),
  );
  return literals.has(undefined) || constants.every((constant) => literals.has(constant));
}
