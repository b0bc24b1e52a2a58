export type { CustomerConfirmation } from "./customer-confirmation.js";
export { type HandoverColumnFacts, type HandoverColumns, handoverColumns } from "./handover-columns.js";
export type { HandoverProgress } from "./handover-gaps.js";
export type {
  CheckedStatement,
  DossierHandover,
  HandoverListFacts,
  HandoverNote,
} from "./handover-list-facts.js";
export {
  type DossierState,
  type HandoverCustomer,
  type HandoverList,
  type HandoverRow,
  type HandoverSupervisor,
  type HandoverTotal,
  type ListedItem,
  handoverDigest,
} from "./handover-list.js";
export type {
  HandoverCheck,
  HandoverFinding,
  HandoverReconciliation,
  KnownStatus,
  ReconciliationFacts,
} from "./handover-reconciliation.js";
export type { HandoverRecord, HandoverRole, HandoverSignature, HandoverSigner } from "./handover-record.js";
export { type HandoverStatus, handoverStatus } from "./handover-status.js";
export type {
  Clarity,
  HandoverPolicy,
  LiabilityRules,
  LiableSide,
  ReleaseRules,
  SigningRules,
} from "./handover.policy.js";
export type {
  HandoverCheckCode,
  HandoverCode,
  HandoverDifference,
  LiabilityCode,
  ReleaseCode,
  LeavingDifferenceCode,
  RestitutionCode,
  SigningCode,
  UncheckedCode,
} from "./handover.reason.js";
export type { HandoverLiability, TakerDoubt } from "./liability.js";
export { makeHandoverList } from "./make-handover-list.js";
export { type LastWagesFacts, type WagesDecision, mayPayLastWages } from "./may-pay-last-wages.js";
export { mayRelease } from "./may-release.js";
export { type ColumnReconciliationFacts, reconcileColumns } from "./reconcile-columns.js";
export { reconcileHandover } from "./reconcile-handover.js";
export type {
  CheckedHandover,
  LeaverCompensation,
  CustomerAssurance,
  PursuitTransfer,
  ReleaseDecision,
  ReleaseFacts,
} from "./release-facts.js";
export type { HeldItem } from "./held-item.js";
export { type ResponsibilityFacts, assignHandlers, responsibleOn } from "./responsible-on.js";
export { type HandoverLoss, type RestitutionDuty, restitutionDuties } from "./restitution-duties.js";
export type { HandoverShare } from "./share-out.js";
export { type SigningResult, signHandover } from "./sign-handover.js";
export type { LeavingDifference, LeavingRule, LeavingTrace, WagesRule, WagesTrace } from "./leaving-trace.js";
export { traceLastWages } from "./trace-last-wages.js";
export { traceLeaving } from "./trace-leaving.js";
