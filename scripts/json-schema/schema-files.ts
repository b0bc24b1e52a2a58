import { definitionsNeeded } from "./closure.js";
import { definitionsOf } from "./definitions.js";
import { DRAFT, type JsonSchema, nameReferred } from "./json-schema.js";
import { policyDocument } from "./policy-document.js";
import type { PublicSchemas } from "./public-schemas.js";
import { typeWords } from "./type-words.js";

/** The file that has every definition, for generators of types in other languages. */
export const ALL = "definitions.schema.json";

/**
 * The JSON Schema files of the package, by name: one that stands alone for each schema of the public API, and {@link ALL}.
 */
export function schemaFiles({ schemas, checker }: PublicSchemas): ReadonlyMap<string, JsonSchema> {
  const { byName, roots } = definitionsOf(schemas, checker);
  const words = typeWords(checker);
  const files = new Map<string, JsonSchema>();
  for (const { name, type } of schemas) {
    const root = roots.get(name) ?? {};
    const own = byName.get(nameReferred(root) ?? "") ?? root;
    const description = words.commentOnType(type);
    const definitions = definitionsNeeded(own, byName);
    const file: JsonSchema = {
      $schema: DRAFT,
      $id: fileName(name),
      ...(description === "" ? {} : { description }),
      ...own,
      ...(Object.keys(definitions).length === 0 ? {} : { definitions }),
    };
    files.set(
      fileName(name),
      name === "policy" || definitions["Policy"] !== undefined ? policyDocument(file) : file,
    );
  }
  const all = Object.fromEntries([...byName].sort(([a], [b]) => (a < b ? -1 : 1)));
  return files.set(ALL, { $schema: DRAFT, $id: ALL, definitions: all });
}

/** `order-facts.schema.json` for `orderFactsSchema`. */
export function fileName(name: string): string {
  return `${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.schema.json`;
}
