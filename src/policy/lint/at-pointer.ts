import { placeAt, pointerSteps } from "../tables/json-pointer.js";

/** The value at a JSON pointer, own fields only; `undefined` where there is none. */
export function atPointer(root: unknown, pointer: string): unknown {
  const steps = pointerSteps(pointer);
  return steps === null ? undefined : placeAt(root, steps)?.value;
}

/** A JSON pointer to a place; `~` and `/` in names are written `~0` and `~1`. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
