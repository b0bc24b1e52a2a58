import type { ApprovalCheckCode, ApprovalStatusCode } from "../approval/index.js";

/** Codes of the escalation's reasons and findings, and of approvals that they rest on. */
export type EscalationCode =
  | StandingCode
  | PauseCode
  | RemarkCode
  | FindingCode
  | ConsequenceCode
  | InstructionCode
  | RefusalCode
  | ApprovalCheckCode
  | ApprovalStatusCode;

/** Why a claim stands where it does. */
export type StandingCode =
  | "stage-reached"
  | "stage-before-due"
  | "stage-overridden"
  | "fell-to-stage-before"
  | "governed-by-customer"
  | "governed-by-account"
  | "step-gap-not-over"
  | "everything-in-hand"
  | "action-awaits-approval"
  | "notice-too-soon"
  | "credit-not-escalated"
  | "nothing-left-to-escalate"
  | "kind-not-escalated"
  | "due-date-unknown"
  | "before-first-stage"
  | "below-item-minimum"
  | "below-customer-minimum"
  | "below-oldest-days"
  | "below-stage-minimum";

/** Why a part of a claim is paused. */
export type PauseCode = "paused-by-promise" | "paused-by-dispute" | "paused-by-hold";

/** What a claim's reader should know of it, though it pauses nothing. */
export type RemarkCode = "dispute-pauses-nothing";

/** What somebody should look into. */
export type FindingCode =
  | "stage-not-stated"
  | "promise-broken"
  | "promise-partly-kept"
  | "promise-without-item"
  | "override-without-stage"
  | "dispute-not-told"
  | "dispute-overran";

/** What follows from a stage. */
export type ConsequenceCode =
  | "shipment-stopped"
  | "bonus-deducted"
  | "bonus-given-back"
  | "stage-fee-due"
  | "late-interest-due";

/** What a task tells somebody to do. */
export type InstructionCode =
  | "telephone-customer"
  | "message-customer"
  | "write-letter"
  | "visit-customer"
  | "make-report"
  | "decide-special-case"
  | "take-legal-steps"
  | "act-before-due";

/** Why a run is refused. */
export type RefusalCode = "run-before-earlier-run" | "run-before-record";

/** Codes of a trace: those of the decision, of what was looked at, and of what would have to differ. */
export type EscalationTraceCode =
  | EscalationCode
  | MinimumMetCode
  | EscalationLookCode
  | EscalationDifferenceCode;

/** Which minimum a claim makes up, as a trace tells it. */
export type MinimumMetCode =
  | "reaches-item-minimum"
  | "reaches-customer-minimum"
  | "reaches-oldest-days"
  | "reaches-stage-minimum";

/** What a trace tells of what a rule looked at. */
export type EscalationLookCode =
  | "run-in-order"
  | "claim-of-kind"
  | "stage-looked-at"
  | "override-looked-at"
  | "step-looked-at"
  | "hold-looked-at"
  | "promise-looked-at"
  | "dispute-looked-at"
  | "highest-of-carrier"
  | "last-notice"
  | "action-approved"
  | "action-on-record";

/** What a trace says would have to differ. */
export type EscalationDifferenceCode =
  | "day-reached"
  | "run-on-later-day"
  | "payment-received"
  | "hold-lifted"
  | "dispute-resolved"
  | "override-lifted";

/** Codes of the texts of a letter. */
export type LetterTextCode =
  | "letter-advance-subject"
  | "letter-advance-opening"
  | "letter-advance-closing"
  | "letter-reminder-subject"
  | "letter-reminder-opening"
  | "letter-reminder-closing"
  | "letter-demand-subject"
  | "letter-demand-opening"
  | "letter-demand-closing"
  | "letter-final-subject"
  | "letter-final-opening"
  | "letter-final-closing";
