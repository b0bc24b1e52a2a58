import { type JsonSchema, nameReferred } from "./json-schema.js";

/** The definitions that a schema needs, with those that these need, by name. */
export function definitionsNeeded(
  schema: JsonSchema,
  byName: ReadonlyMap<string, JsonSchema>,
): Readonly<Record<string, JsonSchema>> {
  const needed = new Map<string, JsonSchema>();
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    const name = nameReferred(part as JsonSchema);
    const definition = name === undefined ? undefined : byName.get(name);
    if (name !== undefined && definition !== undefined && !needed.has(name)) {
      needed.set(name, definition);
      visit(definition);
    }
    Object.values(part).forEach(visit);
  };
  visit(schema);
  return Object.fromEntries([...needed].sort(([a], [b]) => (a < b ? -1 : 1)));
}
