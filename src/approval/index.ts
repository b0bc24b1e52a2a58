export { type Approval, type ApprovalOutcome, type CastVote, type StepProgress } from "./approval.js";
export {
  type PaperApproval,
  type Signature,
  type SignedPaper,
  approvalFromSignatures,
} from "./approval-from-signatures.js";
export type {
  ApprovalEvent,
  RosterEvent,
  Substitution,
  VoteChoice,
  VoteEvent,
  WithdrawalEvent,
} from "./approval-event.js";
export {
  type ApprovalEntry,
  type ApprovalHistory,
  type HistoryRecorded,
  type HistoryRecording,
  approvalHistoryDigest,
  recordInHistory,
  replayApproval,
} from "./approval-history.js";
export type { ApprovalRequest } from "./approval-request.js";
export { type ApprovalStatus, type NextApprover, approvalStatus, nextApprovers } from "./approval-status.js";
export type { ApprovalDifference, ApprovalTrace } from "./approval-trace.js";
export type {
  ApprovalBand,
  ApprovalChain,
  ApprovalPolicy,
  ApprovalUse,
  ChainStep,
  Quorum,
  StepDeadline,
  StepVoters,
  SubstituteRule,
  VotingRule,
} from "./approval.policy.js";
export type {
  ApprovalCheckCode,
  ApprovalCode,
  ApprovalLookCode,
  ApprovalOpeningCode,
  ApprovalStatusCode,
  ApprovalTraceCode,
  HistoryCode,
  RecordedCode,
  RefusedEventCode,
} from "./approval.reason.js";
export { type ApprovalCheck, type ApprovalNeed, checkApproval } from "./check-approval.js";
export { type HistoryCheck, checkApprovalHistory } from "./check-approval-history.js";
export { type ChosenChain, chooseChain } from "./choose-chain.js";
export { type ApprovalFacts, type ApprovalOpening, openApproval } from "./open-approval.js";
export { type ApprovalRecorded, type ApprovalRecording, recordApproval } from "./record-approval.js";
export type { RoleHolder } from "./role-holder.js";
export type { RosterChange } from "./roster-change.js";
export { traceApproval } from "./trace-approval.js";
