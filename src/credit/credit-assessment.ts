import type { ApprovalStatus } from "../approval/index.js";
import type { Decision, Facts } from "../decision/index.js";
import type { FixingRule, WhenMissing } from "./assessment.policy.js";
import type { CreditLimit } from "./credit-limit.js";
import type { CreditLine } from "./credit-line.js";
import type { CreditCode } from "./credit.reason.js";

/** What a step of an assessment is. */
export type BasisName =
  | "normal-term"
  | "grades"
  | "net-assets"
  | "monthly-dealings"
  | "payment-history"
  | "normal"
  | "new-customer"
  | "approvals"
  | "requested";

/** A limit and a term together. */
export interface LimitAndTerm {
  readonly limit: CreditLimit;
  /** Days; `null` while none can be given. */
  readonly term: number | null;
}

/** One step of an assessment, with all that is needed to do its sum again. */
export interface BasisStep {
  readonly name: BasisName;
  readonly inputs: Facts;
  /** The limit that the step gives; `null` where it gives none. */
  readonly limit: CreditLimit | null;
  /** The term that the step gives, in days; `null` where it gives none. */
  readonly term: number | null;
  /** Names of the facts that the step needs and does not have. */
  readonly missing: readonly string[];
}

/** A step that a policy takes, and what its missing facts do. */
export interface UsedStep {
  readonly step: BasisStep;
  readonly whenMissing: WhenMissing;
}

/**
 * What a customer's credit comes to. It is `approve` when limit and term follow from the policy, and `refer` when
 * a figure cannot be computed or more is asked for than the policy gives; `to` then says who decides.
 */
export interface CreditAssessment extends Decision<"approve" | "refer", CreditCode> {
  readonly customer: string;
  /** Before what a new customer gets of it; the limit is `none` when no method gives one. */
  readonly normal: LimitAndTerm;
  readonly isNewCustomer: boolean;
  /** What is granted now, as the row that goes into the table of limits and terms. */
  readonly granted: CreditLine;
  /** Names of the steps that gave the lowest limit and the shortest term. */
  readonly decidedBy: { readonly limit: readonly BasisName[]; readonly term: readonly BasisName[] };
  /** Every step, in the order in which it was taken. */
  readonly basis: readonly BasisStep[];
  /** Who fixes the proposal (Art. 3, 8). */
  readonly fixedBy: FixingRule;
  /** The use of the section `approval` that more is approved by, up to the normal; `null` when all of it is granted. */
  readonly moreNeeds: string | null;
  /** Where each raise that was asked for stands, and who is next; sorted by request. */
  readonly raises: readonly ApprovalStatus[];
  /** Roles that it is referred to, in order. */
  readonly to: readonly string[];
}
