/** Codes of signing a handover and of where it stands. */
export type SigningCode =
  | "signature-accepted"
  | "signature-missing"
  | "handover-complete"
  | "signature-over-other-digest"
  | "digest-not-of-list"
  | "wrong-signer"
  | "signed-already"
  | "person-in-two-roles"
  | "signature-not-sealed"
  | "statements-not-checked"
  | "signed-before-handover-day"
  | "supervisor-not-entitled";

/** Codes of the check that follows a handover. */
export type HandoverCheckCode = "handover-not-complete" | "check-running" | "check-late" | "check-finished";

/** Codes of the differences that the check finds. */
export type HandoverDifference =
  | "ledger-amount-differs"
  | "missing-from-list"
  | "not-in-ledger"
  | "customer-amount-differs"
  | "customer-names-unknown-item";

/** Codes of items that could not be checked. */
export type UncheckedCode = "customer-does-not-answer" | "not-checked-in-time";

/** Codes of the ground on which somebody answers for a difference. */
export type LiabilityCode =
  | "liable-unclear"
  | "liable-doubt-reported"
  | "liable-doubt-silent"
  | "liable-not-listed"
  | "liable-signed-clear"
  | "liable-found-late";

/** Codes of releasing a leaver and of the last pay. */
export type ReleaseCode =
  | "items-not-handed-over"
  | "dossiers-not-handed-over"
  | "leaver-supervises"
  | "notice-not-given"
  | "notice-too-short"
  | "not-collected-or-promised"
  | "compensation-not-confirmed"
  | "difference-not-settled"
  | "check-not-finished"
  | "pursuit-passes-on"
  | "pursuit-without-successor"
  | "nothing-holds-leaver"
  | "wages-may-be-paid"
  | "wages-wait-for-handover"
  | "wages-paid-before-handover"
  | "refusal-legally-doubtful";

/** Codes of what would have to differ for a leaver to be released. */
export type LeavingDifferenceCode =
  | "hand-over-items"
  | "hand-over-dossiers"
  | "sign-handover"
  | "give-notice"
  | "assure-item"
  | "confirm-compensation"
  | "settle-compensation"
  | "finish-check"
  | "release-day-comes";

/** Codes of the duty to restore what is missing. */
export type RestitutionCode =
  | "restitution-due"
  | "restitution-overdue"
  | "restitution-date-missing"
  | "loss-to-prosecute";

/** Every code of the room `handover`. */
export type HandoverCode =
  | SigningCode
  | HandoverCheckCode
  | HandoverDifference
  | UncheckedCode
  | LiabilityCode
  | ReleaseCode
  | RestitutionCode;
