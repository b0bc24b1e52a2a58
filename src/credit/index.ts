export { type ApprovalSlip, type AskedSlip, approvalSlipRequest } from "./approval-slip.js";
export { assessCredit } from "./assess-credit.js";
export type {
  AssessmentPolicy,
  ChangeRule,
  FixingRule,
  GradeMethod,
  GradeRow,
  MonthlyDealingsMethod,
  NetAssetsMethod,
  NewCustomerEnd,
  NewCustomerRule,
  NewCustomerStep,
  PaymentBand,
  PaymentFactors,
  PaymentHistoryRule,
  ReviewRule,
  WhenMissing,
} from "./assessment.policy.js";
export { type ClassExcess, classExcesses } from "./class-limits.js";
export { checkOrder } from "./check-order.js";
export type { Collateral } from "./collateral.js";
export { type CompiledCreditPolicy, compileCreditPolicy } from "./compile-credit-policy.js";
export type { BasisName, BasisStep, CreditAssessment, LimitAndTerm } from "./credit-assessment.js";
export type { CreditEvent } from "./credit-event.js";
export type { CreditFacts } from "./credit-facts.js";
export { type CreditLimit, compareLimits } from "./credit-limit.js";
export {
  type CreditGroup,
  type CreditLine,
  type TemporaryLimit,
  limitOn,
  lineInForce,
} from "./credit-line.js";
export { type AskedRaise, type CreditRaise, creditRaiseRequest } from "./credit-raise.js";
export type { CreditPolicy } from "./credit.policy.js";
export type {
  AssessmentChangeCode,
  AssessmentCode,
  AssessmentLookCode,
  ChangeCode,
  CreditCode,
  OrderChangeCode,
  OrderCode,
  OrderLookCode,
  RecheckCode,
  ReviewCode,
} from "./credit.reason.js";
export type { CustomerMark } from "./customer-mark.js";
export type { CreditSalesSoFar, Dealings, PastPayment, PastSales } from "./dealings.js";
export { type DealingsFacts, dealingsOf } from "./dealings-of.js";
export type { DraftInvoice } from "./draft-invoice.js";
export { type DecisionRecheck, type EarlierDecision, earlierDecisionHolds } from "./earlier-decision.js";
export type { CurrencyExposure, Exposure, ExposureParts } from "./exposure.js";
export {
  type ColumnCommitmentFacts,
  type ColumnExposureFacts,
  type ExposureBook,
  exposureBook,
  exposureColumns,
} from "./exposure-columns.js";
export { type CommitmentFacts, type ExposureFacts, exposureOf } from "./exposure-of.js";
export {
  type ClassRule,
  EXPOSURE_CLASSES,
  type ExposureClass,
  type ExposurePolicy,
  type ExposureRule,
} from "./exposure.policy.js";
export {
  type AskedLineChange,
  type LineChange,
  type LineChangeDecision,
  type LineChangeFacts,
  checkLineChange,
  lineChangeRequest,
} from "./line-change.js";
export { type LimitSource, type LineFacts, type LineInForce, linesInForce } from "./lines-in-force.js";
export { mergeExposure } from "./merge-exposure.js";
export type {
  CollateralRule,
  OrderCheckPolicy,
  PreviousSaleRule,
  ReleaseRule,
} from "./order-check.policy.js";
export type { LimitCheck, OrderDecision, OverdueItem, ReleasePayment } from "./order-decision.js";
export type { OrderFacts } from "./order-facts.js";
export type {
  CreditSections,
  DateDifference,
  GuaranteeDifference,
  MarkDifference,
  NeededApproval,
  OrderAmountDifference,
  OrderChange,
  OrderDifference,
  OrderDiscountDifference,
  OrderTermDifference,
  OrderTrace,
  PaperDifference,
  PaymentDifference,
  ReleaseDifference,
  RowDifference,
  TracedOrderRule,
} from "./order-trace.js";
export type {
  AssessedLater,
  AssessmentChange,
  AssessmentDifference,
  AssessmentTrace,
  FactDifference,
  RaiseDifference,
} from "./assessment-trace.js";
export { traceAssessment } from "./trace-assessment.js";
export { traceOrder } from "./trace-order.js";
export { type ReviewDifference, type ReviewRuleName, type ReviewTrace, traceReview } from "./trace-review.js";
export { type AskedRelease, type OrderRelease, orderReleaseRequest } from "./order-release.js";
export {
  type CreditStage,
  type LimitUsedUse,
  ORDER_RULES,
  type OldestOverdueUse,
  type OrderRuleName,
  type OrderRuleUses,
  type OverdueAmountUse,
  type OverdueUse,
  type RuleExclusion,
  type RuleScope,
  type RuleUse,
  type ScopedRule,
  type StageReachedUse,
} from "./order-rule.policy.js";
export type { CollectionStage } from "./collection-stage.js";
export { type CreditReview, type ReviewFacts, reviewCredit } from "./review-credit.js";
export {
  type OrderCommitment,
  type PlannedDelivery,
  type SalesOrder,
  orderCommitment,
} from "./sales-order.js";
