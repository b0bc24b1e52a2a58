import type { PlainDate } from "../calendar/index.js";

/** That a customer got a credit grade 信用等级. The first grade is a change as well. */
export interface GradeChange {
  readonly id: string;
  readonly customer: string;
  readonly grade: string;
  /** The first day on which it holds. */
  readonly on: PlainDate;
  readonly by: string;
  /** The request that approved it, where one is needed. */
  readonly approval?: string;
  /** Why, in words. */
  readonly remark?: string;
}
