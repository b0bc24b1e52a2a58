import { readFileSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";

/**
 * Reads a JSON file of the firm.
 *
 * @throws Error with every fault and its path.
 */
export function readJson<T>(
  { folder, file }: { readonly folder: string; readonly file: string },
  schema: z.ZodType<T>,
): T {
  const read = schema.safeParse(JSON.parse(readFileSync(join(folder, file), "utf8")));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  throw new Error(`${file}:\n${faults.join("\n")}`);
}
