/**
 * The value at a JSON pointer, own fields only; `undefined` where there is none. Keys are taken as they are written,
 * as in a policy's provenance.
 */
export function atPointer(root: unknown, pointer: string): unknown {
  return pointer.split("/").slice(1).reduce<unknown>(child, root);
}

function child(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** A JSON pointer to a place; `~` and `/` in names are written `~0` and `~1`. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
