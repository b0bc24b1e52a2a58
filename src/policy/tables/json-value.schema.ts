import * as z from "zod";
import type { JsonValue } from "./json-value.js";

/** How many values one value of a table may hold, itself and all that stand in it counted. */
export const VALUE_SIZE = 5_000;

/** How deep they may stand in each other. */
export const VALUE_DEPTH = 24;

/** Reads a {@link JsonValue}. One that is too large, or has a field `__proto__`, is refused before it is read further. */
export const jsonValueSchema: z.ZodType<JsonValue> = z.preprocess((given, context) => {
  const fault = faultOf(given);
  if (fault === null) return given;
  context.addIssue({ code: "custom", message: fault });
  return z.NEVER;
}, z.json());

/** Walks level by level, and no further than the bounds. */
function faultOf(given: unknown): string | null {
  let level: readonly unknown[] = [given];
  let size = 0;
  for (let depth = 1; level.length > 0; depth += 1) {
    size += level.length;
    if (depth > VALUE_DEPTH) return `values stand more than ${VALUE_DEPTH} deep in each other`;
    if (size > VALUE_SIZE) return `more than ${VALUE_SIZE} values in one`;
    if (level.some(hasPrototypeField)) return 'a field "__proto__" is not allowed';
    level = level.flatMap((value) => (isHolder(value) ? Object.values(value) : []));
  }
  return null;
}

function hasPrototypeField(value: unknown): boolean {
  return isHolder(value) && Object.hasOwn(value, "__proto__");
}

function isHolder(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
