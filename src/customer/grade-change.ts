import type { PlainDate } from "../calendar/index.js";
import { digestOf } from "../decision/index.js";

/** That a customer got a credit grade 信用等级. The first grade is a change as well. */
export interface GradeChange {
  readonly id: string;
  readonly customer: string;
  readonly grade: string;
  /** The first day on which it holds. */
  readonly on: PlainDate;
  readonly by: string;
  /** The request that approved it, where one is needed; about the customer, and bound to no other `gradeContent`. */
  readonly approval?: string;
  /** Why, in words. */
  readonly remark?: string;
}

/**
 * What the approval of a change of grade may be bound to, as the `content` of its request, so that it counts for no
 * other change of the customer.
 *
 * @example
 * import { gradeContent, plainDate } from "receivables";
 *
 * const change = { customer: "C1", grade: "B", on: plainDate("2026-03-01") };
 * gradeContent(change) === gradeContent({ ...change, grade: "A" }); // => false
 */
export function gradeContent({
  customer,
  grade,
  on,
}: Pick<GradeChange, "customer" | "grade" | "on">): string {
  return digestOf({ customer, grade, on });
}
