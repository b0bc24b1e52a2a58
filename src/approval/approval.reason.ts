/** Codes of opening an approval. */
export type ApprovalOpeningCode =
  | "approval-opened"
  | "use-without-chain"
  | "request-in-future"
  | "amount-missing"
  | "amount-negative"
  | "amount-in-other-currency"
  | "reason-missing";

/** Codes of what an event came to that was recorded. */
export type RecordedCode =
  | "vote-recorded"
  | "withdrawal-recorded"
  | "roster-recorded"
  | "step-approved"
  | "step-rejected";

/** Codes of why an event was refused. */
export type RefusedEventCode =
  | "event-in-future"
  | "event-before-request"
  | "event-out-of-order"
  | "approval-closed"
  | "step-unknown"
  | "step-not-open-yet"
  | "step-closed"
  | "vote-before-step"
  | "own-request"
  | "role-not-held"
  | "left-out-of-step"
  | "seat-not-given"
  | "seat-taken"
  | "seat-of-ones-own"
  | "voted-already"
  | "votes-in-two-roles"
  | "substitute-not-allowed"
  | "substitute-not-entitled"
  | "substitute-without-cause"
  | "substitute-cause-unknown"
  | "opinion-missing"
  | "not-the-requester";

/** Codes of where an approval stands. */
export type ApprovalStatusCode =
  | "approval-awaited"
  | "only-substitutes-can-act"
  | "nobody-can-act"
  | "approval-granted"
  | "approval-rejected"
  | "approval-withdrawn"
  | "approval-expired";

/** Codes of why an approval does not count for something. */
export type ApprovalCheckCode =
  | "approval-of-other-use"
  | "approval-of-other-subject"
  | "approval-below-amount"
  | "approval-of-other-content"
  | "approval-content-not-shown"
  | "approval-not-borne-out"
  | "approval-granted-later";

/** Codes of checking a history. */
export type HistoryCode =
  | "history-intact"
  | "history-not-from-opening"
  | "history-entry-altered"
  | "history-entry-decided-otherwise"
  | "history-entries-out-of-order"
  | "history-end-differs";

/** Codes of what a trace looked at, and of what would have to differ. */
export type ApprovalLookCode =
  | "vote-looked-at"
  | "step-tally"
  | "step-awaits-earlier"
  | "vote-cast"
  | "deadline-over"
  | "request-withdrawn";

/** Codes of the trace of an approval. */
export type ApprovalTraceCode = ApprovalStatusCode | ApprovalLookCode;

/** Every code of the room `approval`. */
export type ApprovalCode =
  | ApprovalOpeningCode
  | RecordedCode
  | RefusedEventCode
  | ApprovalStatusCode
  | ApprovalCheckCode
  | HistoryCode;
