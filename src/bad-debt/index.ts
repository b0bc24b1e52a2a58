export type {
  ApplicationCheck,
  ApplicationDecision,
  ApplicationFacts,
  ApplicationOutcome,
  JudgedItem,
} from "./application-check.js";
export {
  APPLICATION_FIELDS,
  type ApplicationField,
  type ApplicationRule,
  type ApprovalRoute,
  type RequiredApproval,
} from "./application-rule.js";
export type { ApplicationCheckRule, ApplicationDifference, ApplicationTrace } from "./application-trace.js";
export { assessBadDebtLiability } from "./assess-bad-debt-liability.js";
export { type AppliedItem, type BadDebtApplication, applicationDigest } from "./bad-debt-application.js";
export type { BadDebtLoss } from "./bad-debt-loss.js";
export { badDebtLosses } from "./bad-debt-losses.js";
export type {
  BadDebtRecovery,
  RecoveredPart,
  RecoveredWriteOff,
  RecoveryFacts,
  RecoveryPlan,
  WrittenOffItem,
} from "./bad-debt-recovery.js";
export type { BadDebtPolicy, ProblemReportRule } from "./bad-debt.policy.js";
export type {
  AllowanceCode,
  ApplicationCode,
  ApplicationDifferenceCode,
  BadDebtCode,
  BadDebtLiabilityCode,
  LiabilityReasonCode,
  LossRateCode,
  ProblemReportCode,
  PropertyCode,
  RecoveryCode,
  WriteOffCode,
} from "./bad-debt.reason.js";
export { type AllowanceMovement, changeInAllowance } from "./change-in-allowance.js";
export { checkApplications } from "./check-applications.js";
export { checkProblemReports } from "./check-problem-reports.js";
export { chinaWriteOffRules } from "./china-write-off-rules.js";
export { type LossRatePolicy, computeLossRates } from "./compute-loss-rates.js";
export type { CustomerProblem, ProblemReport } from "./customer-problem.js";
export type {
  BadDebtLiability,
  BadDebtLiabilityFacts,
  CreditShipment,
  InquiredCause,
  LiabilityAssessment,
  MissingRemarks,
  ShareDecision,
  VisitCount,
} from "./liability-facts.js";
export {
  LIABILITY_GROUNDS,
  type LiabilityGround,
  type LiabilityPolicy,
  type MissingRemarkCode,
} from "./liability-rule.js";
export type {
  AllowanceChange,
  AllowanceFacts,
  AllowanceTotals,
  CurrencyAllowance,
  ItemAllowance,
  LossAllowance,
  PresumptionRebuttal,
  RiskPresumption,
} from "./loss-allowance.js";
export type {
  BucketLossRate,
  LossHistory,
  LossRateTable,
  MonthEndBuckets,
  SegmentLossRates,
} from "./loss-rates.js";
export { mergeAllowances } from "./merge-allowances.js";
export { monthEndBuckets } from "./month-end-buckets.js";
export type { CustomerWarning, ProblemCheck, ProblemFacts, ProblemRow } from "./problem-check.js";
export { type WriteOffPolicy, proposeWriteOffs } from "./propose-write-offs.js";
export { type AllowancePolicy, provideForLosses } from "./provide-for-losses.js";
export type { GivenLossRate, HistoryRule, ProvisionRule } from "./provision-rule.js";
export type { SettlementProperty, WrittenConsent } from "./settlement-property.js";
export { spreadRecoveries } from "./spread-recoveries.js";
export type { BadDebtEvidence, WriteOffFacts, WriteOffProposal, WriteOffRow } from "./write-off-proposal.js";
export type { OverdueAsked, SmallItem, WriteOffRule } from "./write-off-rule.js";
export { writtenOffItems } from "./written-off-items.js";
export { traceApplication } from "./trace-application.js";
