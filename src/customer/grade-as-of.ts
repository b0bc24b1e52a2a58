import type { CustomerPolicy } from "./customer.policy.js";
import { type GradeFacts, gradeHistory } from "./grade-history.js";

/**
 * The credit grade of a customer on a day (Art. 15, 16): that of the last change that holds. A change to a grade that
 * the policy does not list, or without the approval that it asks for, does not hold. Of two changes on one day the
 * lower grade holds. `null` for no grade, also where the policy states none.
 *
 * @throws MisuseError `id-of-two` where one id stands for two changes.
 * @example
 * import { gradeAsOf, plainDate } from "receivables";
 *
 * const day = plainDate;
 * const policy = { grades: { order: ["A", "B", "C"], assessWithinDays: 0, approvalUse: null } };
 * const first = { id: "g1", customer: "C1", grade: "A", on: day("2026-01-10"), by: "zhao" };
 * const changes = [first, { ...first, id: "g2", grade: "B", on: day("2026-03-01") }];
 * gradeAsOf({ changes, asOf: day("2026-02-28") }, "C1", policy); // => "A"
 * gradeAsOf({ changes, asOf: day("2026-03-01") }, "C1", policy); // => "B"
 */
export function gradeAsOf(
  facts: GradeFacts,
  customer: string,
  { grades }: Pick<CustomerPolicy, "grades">,
): string | null {
  const own = { ...facts, changes: facts.changes.filter((change) => change.customer === customer) };
  return gradeHistory(own, grades).changes.at(-1)?.grade ?? null;
}
