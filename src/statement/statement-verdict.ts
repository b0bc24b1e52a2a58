import type { DifferenceCode, FormCode } from "./statement.reason.js";

/**
 * What verification comes to. `verified`: nothing found. `incomplete`: every figure agrees, papers or people
 * are not as they must be. `differs`: a figure, a line or a document does not agree.
 */
export type StatementVerdict = "verified" | "incomplete" | "differs";

const FORM: Readonly<Record<FormCode, true>> = {
  "paper-not-signed": true,
  "paper-not-sealed": true,
  "paper-form-refused": true,
  "quotation-not-copied": true,
  "preparer-missing": true,
  "preparer-department": true,
  "verifier-missing": true,
  "verifier-department": true,
  "preparer-verifies": true,
};

/** What findings of these codes make of a statement. */
export function verdictOf(
  findings: readonly { readonly code: DifferenceCode | FormCode }[],
): StatementVerdict {
  if (findings.length === 0) return "verified";
  return findings.every(({ code }) => code in FORM) ? "incomplete" : "differs";
}
