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
export { type AppliedItem, type BadDebtApplication, applicationDigest } from "./bad-debt-application.js";
export type { BadDebtLoss } from "./bad-debt-loss.js";
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
  BadDebtCode,
  LiabilityCode,
  LiabilityReasonCode,
  LossRateCode,
  ProblemReportCode,
  PropertyCode,
  RecoveryCode,
  WriteOffCode,
} from "./bad-debt.reason.js";
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
export type { CustomerWarning, ProblemCheck, ProblemFacts, ProblemRow } from "./problem-check.js";
export type { GivenLossRate, HistoryRule, ProvisionRule } from "./provision-rule.js";
export type { SettlementProperty } from "./settlement-property.js";
export type { BadDebtEvidence, WriteOffFacts, WriteOffProposal, WriteOffRow } from "./write-off-proposal.js";
export type { OverdueAsked, SmallItem, WriteOffRule } from "./write-off-rule.js";
