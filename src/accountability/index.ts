export {
  type AccountabilityBook,
  type AccountabilityRow,
  accountabilityBook,
  entriesOfBook,
  mergeAccountability,
} from "./accountability-book.js";
export type { AccountabilitySum, AccountabilityTotal } from "./accountability-totals.js";
export type {
  AccountabilityAccount,
  AccountabilityCause,
  AccountabilityEntry,
} from "./accountability-entry.js";
export type { AccountabilityFinding } from "./accountability-finding.js";
export type { AccountabilityPolicy, GivingBack, JointSharing } from "./accountability.policy.js";
export type {
  AccountabilityCode,
  BookCode,
  DeductionCode,
  EntryCode,
  ReversalCode,
} from "./accountability.reason.js";
export { type ScoreDeductionFacts, bonusScoreEntries } from "./bonus-score-entries.js";
export type {
  DebtStanding,
  DeductionPart,
  DeductionPlan,
  DeductionRefund,
  MonthDeduction,
  PaidAccount,
} from "./deduction-plan.js";
export { type AccountabilityParts, enterAccountability } from "./enter-accountability.js";
export { type DecidedFacts, type EnteredAccountability, enterDecided } from "./enter-decided.js";
export { type LiableDifference, type LiableDifferenceFacts, handoverEntries } from "./handover-entries.js";
export type { MadeDeduction, MonthCommission, MonthWage, PayFacts } from "./pay-facts.js";
export { planDeductions } from "./plan-deductions.js";
export type { Recovery } from "./recovery.js";
export { type ReversalFacts, reverseWhenPaid } from "./reverse-when-paid.js";
export type { ScoreDeduction } from "./score-given-back.js";
