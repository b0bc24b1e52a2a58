import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";

interface Effect {
  /** The day from which it runs. */
  readonly from: PlainDate;
}

/** The agreed term of payment runs from the day on which the amount was confirmed. */
export interface TermStarts extends Effect {
  readonly kind: "payment-term";
  readonly amount: Money;
}

/** The time in which the claim can be sued for starts anew, because the debtor acknowledged it. */
export interface LimitationRestarts extends Effect {
  readonly kind: "limitation";
  /** Last day. */
  readonly until: PlainDate;
  readonly amount: Money;
}

/** A part is contested: escalation pauses for it, the balance stays, and the customer must have an answer. */
export interface DisputeOpens extends Effect {
  readonly kind: "dispute";
  readonly document: string | null;
  readonly item: string | null;
  readonly because: string;
  readonly amount: Money;
  /** Last day for the answer. */
  readonly answerBy: PlainDate;
}

/** What was not contested is owed whatever becomes of the rest. */
export interface UndisputedPart extends Effect {
  readonly kind: "undisputed-part";
  readonly amount: Money;
}

/** A silent customer is to be reminded. */
export interface ReminderFalls extends Effect {
  readonly kind: "reminder";
  /** Whether its day has come. */
  readonly due: boolean;
}

/** What a customer's answer, or its silence, starts. */
export type StatementEffect = TermStarts | LimitationRestarts | DisputeOpens | UndisputedPart | ReminderFalls;
