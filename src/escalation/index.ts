export type { Appointment } from "./appointment.js";
export type { BonusDeduction } from "./bonus-deduction.js";
export type { ActionKind, ActionDeadline, EscalationAction } from "./escalation-action.js";
export {
  type ColumnEscalationFacts,
  type ColumnEscalationPolicy,
  escalateColumns,
} from "./escalate-columns.js";
export type { EscalationFacts } from "./escalation-facts.js";
export { type EscalationPlan, emptyPlan } from "./escalation-plan.js";
export type { ActionRecord, ChargeRecord, DeductionRecord, EscalationRecord } from "./escalation-record.js";
export type {
  EscalationChange,
  EscalationDifference,
  EscalationRule,
  EscalationTrace,
  TracedItemFacts,
} from "./escalation-trace.js";
export type { EscalationTask } from "./escalation-task.js";
export type {
  DeductionRule,
  EscalationMinimum,
  EscalationPolicy,
  NoticeInterval,
  PauseRule,
  Progress,
} from "./escalation.policy.js";
export type {
  ConsequenceCode,
  EscalationDifferenceCode,
  EscalationCode,
  EscalationTraceCode,
  FindingCode,
  InstructionCode,
  LetterTextCode,
  EscalationLookCode,
  MinimumMetCode,
  PauseCode,
  RefusalCode,
  RemarkCode,
  StandingCode,
} from "./escalation.reason.js";
export type { Hold } from "./hold.js";
export type { ItemAmount } from "./item-amount.js";
export type { ItemEscalation, Standing } from "./item-escalation.js";
export { type LetterData, type LetterLine, letterData } from "./letter-data.js";
export { mergePlans } from "./merge-plans.js";
export type { PausedPart } from "./paused-part.js";
export { planEscalation } from "./plan-escalation.js";
export type { PromiseStanding, PromiseState, PromiseToPay } from "./promise-to-pay.js";
export { recordsOf } from "./records-of-plan.js";
export { type Addressee, customerLetters } from "./customer-letters.js";
export type { ShipmentStop } from "./shipment-stop.js";
export { type StageOverride } from "./stage-override.js";
export type { EscalationStage, LetterTone, StageLetter, StageMinimum, StageRule } from "./stage.js";
export type { StageCharge } from "./stage-charge.js";
export type { FixedFee, ShareFee, StageConsequences, StageFee } from "./stage-consequences.js";
export type { Unreachable } from "./unreachable.js";
export { stageTable } from "./stage-table.js";
export { type CurrencyStages, type StageTotal, stageTotals } from "./stage-totals.js";
export { traceEscalation } from "./trace-escalation.js";
