import type { PlainDate } from "../calendar/index.js";
import type { Finding, PolicyRef } from "../decision/index.js";
import type { ProblemReportCode } from "./bad-debt.reason.js";
import type { CustomerProblem, ProblemReport } from "./customer-problem.js";

/** What is checked of problems with customers. */
export interface ProblemFacts {
  readonly problems: readonly CustomerProblem[];
  readonly reports: readonly ProblemReport[];
  /** What is dated later is not known yet. */
  readonly asOf: PlainDate;
}

/** That a customer's debt may turn bad: shipments after `from` and up to `until` need a guarantee. */
export interface CustomerWarning {
  /** Id of the problem. */
  readonly problem: string;
  readonly customer: string;
  /** The day of the warning; what is shipped later is shipped in spite of it. */
  readonly from: PlainDate;
  /** The last day on which it stands; `null` while it does. */
  readonly until: PlainDate | null;
}

/** Whether a problem was reported. */
export interface ProblemRow {
  readonly problem: string;
  readonly customer: string;
  readonly handler: string;
  readonly foundOn: PlainDate;
  /** The last day for the report. */
  readonly dueOn: PlainDate;
  /** Id of the first report; `null` while there is none. */
  readonly report: string | null;
  readonly reportedOn: PlainDate | null;
  readonly state: "in-time" | "late" | "due" | "missing";
}

/** How problems with customers were reported. */
export interface ProblemCheck {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** By problem. */
  readonly rows: readonly ProblemRow[];
  /** By problem. */
  readonly warnings: readonly CustomerWarning[];
  /** By id. */
  readonly findings: readonly Finding<ProblemReportCode>[];
}
