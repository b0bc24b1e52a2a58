import type { PlainDate } from "../calendar/index.js";
import type { Change, Difference, Trace, TracedRule } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { BasisName, CreditAssessment, LimitAndTerm } from "./credit-assessment.js";
import type { CreditFacts } from "./credit-facts.js";
import type { AssessmentChangeCode, CreditCode } from "./credit.reason.js";
import type { NeededApproval } from "./order-trace.js";

/** How a credit limit and term came about, and what would give more. */
export interface AssessmentTrace extends Trace<
  CreditAssessment,
  TracedRule<BasisName, CreditCode>,
  AssessmentDifference
> {
  readonly changes: readonly AssessmentChange[];
}

/** What gives a higher limit or a longer term, or an assessment that is not referred. */
export interface AssessmentChange extends Change<AssessmentDifference, CreditAssessment["outcome"]> {
  /** What is granted then. */
  readonly granted: LimitAndTerm;
}

/** One thing about a customer that would have to differ. */
export type AssessmentDifference =
  | FactDifference<"grade">
  | FactDifference<"netAssets">
  | FactDifference<"sales">
  | FactDifference<"payments">
  | FactDifference<"creditSales">
  | FactDifference<"requested">
  | RaiseDifference
  | AssessedLater;

/** A fact is another: the whole of it as it would have to be. */
export interface FactDifference<Fact extends keyof CreditFacts> extends Difference<
  Fact,
  AssessmentChangeCode
> {
  readonly value: NonNullable<CreditFacts[Fact]>;
}

/** More than a new customer's share is approved, as `creditRaiseRequest` asks for it. */
export interface RaiseDifference extends Difference<"approval", AssessmentChangeCode> {
  readonly limit: Money;
  readonly term: number;
  readonly needs: NeededApproval;
}

/** It is assessed on a later day. */
export interface AssessedLater extends Difference<"date", AssessmentChangeCode> {
  readonly on: PlainDate;
}
