import { type Statement, statementSchema } from "receivables";
import { readJson } from "../input/read-json.js";

/**
 * Reads a statement from a JSON file.
 *
 * @throws Error with a line for every fault and its path, for a file that is no JSON, and for a statement in
 *   another currency than the evidence.
 */
export function readStatement(file: string, currency: string): Statement {
  const statement = readJson(file, statementSchema);
  if (statement.currency === currency) return statement;
  throw new Error(
    `${file}: currency: the statement is in ${statement.currency}, the evidence in ${currency}; say with --currency what the evidence is in`,
  );
}
