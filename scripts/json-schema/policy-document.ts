import { fieldName, POLICY_SECTIONS } from "../../src/policy/index.js";
import { elementOf, type JsonSchema, membersOf, nameReferred, propertiesOf } from "./json-schema.js";

const STAMP: JsonSchema = {
  description: "Left out in a document: its reader puts the document's own id and version here.",
};

/**
 * The JSON Schema of a policy, or of what has policies in it, as it is written: sections are without the id and version
 * that the reader puts in.
 */
export function policyDocument(file: JsonSchema): JsonSchema {
  const written = structuredClone(file);
  const definitions = definitionsOfFile(written);
  const policy = definitions["Policy"] ?? written;
  for (const room of POLICY_SECTIONS) {
    const section = definitions[nameReferred(propertiesOf(policy)[room] ?? {}) ?? ""];
    if (section === undefined) throw new Error(`the section ${room} has no definition`);
    section["required"] = (section["required"] as readonly string[]).filter((key) => key !== "policy");
    section["properties"] = { ...propertiesOf(section), policy: STAMP };
  }
  if (policy === written) giveTitles(written);
  return written;
}

/** Fields have the name that a policy's field has in words, where one definition is not used for fields of several names. */
function giveTitles(written: JsonSchema): void {
  const definitions = definitionsOfFile(written);
  const titles = new Map<JsonSchema, Set<string>>();
  const visit = (schema: JsonSchema, pointer: string, within: readonly string[]): void => {
    const name = nameReferred(schema);
    if (name !== undefined && !within.includes(name))
      visit(definitions[name] ?? {}, pointer, [...within, name]);
    for (const [key, field] of Object.entries(propertiesOf(schema))) {
      const title = fieldName(`${pointer}/${key}`);
      if (title !== undefined) titles.set(field, (titles.get(field) ?? new Set()).add(title));
      visit(field, `${pointer}/${key}`, within);
    }
    for (const member of membersOf(schema)) visit(member, pointer, within);
    const element = elementOf(schema);
    if (element !== undefined) visit(element, `${pointer}/*`, within);
  };
  visit(written, "", []);
  for (const [field, [title, ...others]] of titles) if (others.length === 0) field["title"] = title;
}

function definitionsOfFile(file: JsonSchema): Record<string, JsonSchema> {
  return file["definitions"] as Record<string, JsonSchema>;
}
