import { readFileSync } from "node:fs";
import type * as z from "zod";

/**
 * Reads a value from a JSON file.
 *
 * @throws Error with a line for every fault and its path, and for a file that is no JSON.
 */
export function readJson<T>(file: string, schema: z.ZodType<T>): T {
  const json = jsonOf(file);
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => {
    const problem = path.length > 0 && valueAt(json, path) === undefined ? "missing" : message;
    return `${file}: ${pathText(path)}: ${problem}`;
  });
  throw new Error(faults.join("\n"));
}

function jsonOf(file: string): unknown {
  const text = readFileSync(file, "utf8");
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return text === "" ? "(whole)" : text.replace(/^\./, "");
}
