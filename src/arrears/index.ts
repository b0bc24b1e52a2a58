export type { ArrearsDuty, ArrearsOrganisation, GroupMember } from "./arrears-organisation.js";
export type { ArrearsPolicy, RateRules, ResponsibilityGround, SeriousArrears } from "./arrears.policy.js";
export type {
  ArrearsCode,
  BlacklistCode,
  DepositCode,
  GateCode,
  GateDifferenceCode,
  InspectionCode,
  IntegrityCode,
  NewArrearsCode,
  OrganisationCode,
  RateCode,
  RegisterCode,
  ResponsibilityCode,
  TargetCode,
  UncountedCode,
} from "./arrears.reason.js";
export {
  type BlacklistDecision,
  type BlacklistEntry,
  type BlacklistOutcome,
  assessBlacklist,
} from "./assess-blacklist.js";
export type {
  CampaignHeader,
  CampaignReport,
  CurrencyProgress,
  DebtorProgress,
  UncountedRepayment,
} from "./campaign-report.js";
export type { CountedRepayment, DebtProgress } from "./debt-progress.js";
export { type DepositCheck, type FirmDeposit, checkDeposits } from "./check-deposits.js";
export {
  type ArrearsInspection,
  type InspectionCheck,
  type InspectionDue,
  type Violation,
  type ViolationKind,
  checkInspections,
} from "./check-inspections.js";
export { checkOrganisation } from "./check-organisation.js";
export type { ClearanceFigures, ClearanceRate } from "./clearance-figures.js";
export type { ClearanceTarget, TargetAmount, TargetShare } from "./clearance-target.js";
export {
  type BodyTasks,
  type ClearanceTask,
  type ClearanceTaskFacts,
  clearanceTasks,
} from "./clearance-tasks.js";
export { type TargetComparison, compareWithTargets } from "./compare-with-targets.js";
export type { DebtOrigin, DebtRegister, RegisteredDebt } from "./debt-register.js";
export type {
  ArrearsDebt,
  CreditorKind,
  DebtCause,
  DebtRepayment,
  DebtorKind,
  DebtorUnit,
  RepaymentMeans,
} from "./debt.js";
export { gateProject } from "./gate-project.js";
export type { GateDifference, GatePaper, GateTrace } from "./gate-trace.js";
export { type IntegrityFile, integrityFiles } from "./integrity-file.js";
export { emptyCampaign, mergeCampaigns } from "./merge-campaigns.js";
export { type NewArrears, type NewArrearsFinding, detectNewArrears } from "./new-arrears.js";
export type {
  ApprovalMatter,
  CashFlowAssessment,
  DebtFinance,
  FundsSource,
  GateCondition,
  GateFacts,
  GateStage,
  ProjectApproval,
  ProjectFile,
} from "./project-file.js";
export { rateReasons } from "./rate-reasons.js";
export { type ScreeningFacts, registerDebts } from "./register-debts.js";
export { type CampaignFacts, reportCampaign } from "./report-campaign.js";
export type { TargetRow, TargetStatus } from "./target-row.js";
export { type AnswersFor, type ArrearsResponsibility, whoAnswers } from "./who-answers.js";
export { traceGate } from "./trace-gate.js";
