import type { PlainDate } from "../calendar/index.js";

/** A sign of trouble with a customer that a handler came upon. */
export interface CustomerProblem {
  readonly id: string;
  readonly customer: string;
  /** Who must report it. */
  readonly handler: string;
  readonly foundOn: PlainDate;
  /** What was seen. */
  readonly signs: string;
  /** Whether a bad debt is possible: then nothing more is shipped without a guarantee. */
  readonly badDebtPossible: boolean;
  /** The day from which it no longer stands; `null` while it does. */
  readonly resolvedOn: PlainDate | null;
}

/** A problem-customer report 问题客户报告单, or the application that took its place. */
export interface ProblemReport {
  readonly id: string;
  /** Id of the problem. */
  readonly problem: string;
  readonly kind: "problem-report" | "bad-debt-application";
  readonly by: string;
  readonly on: PlainDate;
  /** What is proposed to be done. */
  readonly measures: string;
}
