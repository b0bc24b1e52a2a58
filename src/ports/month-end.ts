import type { AgingReport, CollectionCheck, LimitComparison, RemarksDue } from "../aging/index.js";
import type { PlainDate } from "../calendar/index.js";
import type { CreditAssessment, CreditReview, OrderDecision } from "../credit/index.js";
import type { PolicyRef } from "../decision/index.js";
import type { EscalationPlan } from "../escalation/index.js";
import type { HandoverReconciliation, ReleaseDecision } from "../handover/index.js";
import type { InterestClaim } from "../interest/index.js";
import type { StatementVerification } from "../statement/index.js";
import type { AccountabilityReview } from "./close-accountability.js";
import type { BadDebtReview } from "./close-bad-debts.js";
import type { CollectionReview } from "./close-collection.js";
import type { CustomerReview } from "./close-customers.js";
import type { ClearanceReview } from "./close-clearance.js";
import type { ApprovalStanding } from "./close-approvals.js";
import type { ChosenForCustomer, GovernedOtherwise } from "./month-policies.js";
import type { LegalReview } from "./close-law.js";

/** Whether somebody may leave. */
export interface LeaverRelease {
  readonly leaver: string;
  readonly decision: ReleaseDecision;
}

/** Everything that a month end decided, each result with its reasons. */
export interface MonthEnd {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** What the policy's decision tables chose, of each customer for whom a row holds; by customer. */
  readonly chosen: readonly ChosenForCustomer[];
  /** What another version governs than the one in force on the day, or governs for want of a date; by kind and subject. */
  readonly governed: readonly GovernedOtherwise[];
  /** Limits and terms as the policy gives them now, to be fixed by those who fix them; by customer. */
  readonly assessments: readonly CreditAssessment[];
  /** The rows of the table that are to be reviewed, by holder. */
  readonly reviews: readonly CreditReview[];
  /** The orders that were waiting for a check, by order. They are held against the table of limits. */
  readonly orders: readonly OrderDecision[];
  readonly aging: AgingReport;
  readonly collections: CollectionCheck;
  readonly followUps: LimitComparison;
  readonly remarks: RemarksDue;
  /** Late interest that may be claimed by now, by item. */
  readonly interest: readonly InterestClaim[];
  readonly escalation: EscalationPlan;
  /** By customer and currency. */
  readonly statements: readonly StatementVerification[];
  /** By list. */
  readonly handovers: readonly HandoverReconciliation[];
  /** By leaver. */
  readonly releases: readonly LeaverRelease[];
  /** By request. */
  readonly approvals: readonly ApprovalStanding[];
  readonly law: LegalReview;
  readonly customers: CustomerReview;
  readonly collection: CollectionReview;
  readonly badDebts: BadDebtReview;
  readonly accountability: AccountabilityReview;
  /** `null` where no campaign is under way. */
  readonly clearance: ClearanceReview | null;
}
