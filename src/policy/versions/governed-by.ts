/** A date of a decision by which the version that governs it may be found. */
export type GoverningDate =
  /** The day on which, or as of which, it is made. Always known. */
  | "asOf"
  /** The day on which the contract was made. */
  | "contract"
  /** The day of the invoice or other document. */
  | "document"
  /** The day on the handover's slip. */
  | "handover"
  /** The day of the order. */
  | "order";

/** A kind of decision that a version of a policy governs. */
export type DecisionKind =
  | "accountability"
  | "aging"
  | "approval"
  | "arrears"
  | "badDebt"
  | "collection"
  | "creditAssessment"
  | "creditReview"
  | "customer"
  | "escalation"
  | "handover"
  | "interest"
  | "law"
  | "orderCheck"
  | "statement";

/** The dates that a decision of each kind may have, by which the version that governs it may be found. */
export const GOVERNING_DATES: Readonly<Record<DecisionKind, readonly GoverningDate[]>> = {
  accountability: ["asOf"],
  aging: ["asOf"],
  approval: ["asOf"],
  arrears: ["asOf"],
  badDebt: ["asOf"],
  collection: ["asOf"],
  creditAssessment: ["asOf"],
  creditReview: ["asOf"],
  customer: ["asOf"],
  escalation: ["asOf"],
  handover: ["handover", "asOf"],
  interest: ["contract", "document", "asOf"],
  law: ["asOf"],
  orderCheck: ["contract", "order", "asOf"],
  statement: ["asOf"],
};

/**
 * Which date's version governs each kind of decision. Of the dates listed, the first that is known, and has a
 * version, finds it; the last is always `asOf`, which is always known.
 */
export type GovernedBy = Readonly<Record<DecisionKind, readonly GoverningDate[]>>;

/** Everything by the version of the day on which it is decided. */
export const GOVERNED_BY_AS_OF: GovernedBy = {
  accountability: ["asOf"],
  aging: ["asOf"],
  approval: ["asOf"],
  arrears: ["asOf"],
  badDebt: ["asOf"],
  collection: ["asOf"],
  creditAssessment: ["asOf"],
  creditReview: ["asOf"],
  customer: ["asOf"],
  escalation: ["asOf"],
  handover: ["asOf"],
  interest: ["asOf"],
  law: ["asOf"],
  orderCheck: ["asOf"],
  statement: ["asOf"],
};
