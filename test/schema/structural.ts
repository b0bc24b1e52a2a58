import type * as z from "zod";

type Issue = z.core.$ZodIssue;

/** Whether zod refuses a value for its shape, and not only for a rule that the code of a schema states. */
export function isStructural(issues: readonly Issue[]): boolean {
  return issues.some((issue) => {
    if (issue.code === "custom") return false;
    if (issue.code === "invalid_union" && issue.errors.length > 0) return issue.errors.every(isStructural);
    if (issue.code === "invalid_key" || issue.code === "invalid_element") return isStructural(issue.issues);
    return true;
  });
}
