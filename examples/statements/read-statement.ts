import { readFileSync } from "node:fs";
import { type Statement, statementSchema } from "receivables";

/**
 * Reads a statement from a JSON file.
 *
 * @throws Error with a line for every fault and its path, for a file that is no JSON, and for a statement in
 *   another currency than the evidence.
 */
export function readStatement(file: string, currency: string): Statement {
  const read = statementSchema.safeParse(jsonOf(file));
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `${file}: ${pathText(path)}: ${message}`);
    throw new Error(faults.join("\n"));
  }
  if (read.data.currency !== currency) {
    throw new Error(
      `${file}: currency: the statement is in ${read.data.currency}, the evidence in ${currency}; say with --currency what the evidence is in`,
    );
  }
  return read.data;
}

function jsonOf(file: string): unknown {
  const text = readFileSync(file, "utf8");
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return text === "" ? "(whole)" : text.replace(/^\./, "");
}
