import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";

/** Something of an earlier plan, as the caller's task log keeps it: one for each item and action. */
export type EscalationRecord = ActionRecord | DeductionRecord | ChargeRecord;

/** A task was planned, or done, for an item. */
export interface ActionRecord {
  readonly kind: "action";
  readonly item: string;
  readonly stage: string;
  readonly action: string;
  /** A planned one is not planned again; only one that was done lets a claim go a step further. */
  readonly state: "planned" | "done";
  /** The day on which it was planned or done. */
  readonly on: PlainDate;
}

/** An amount was taken off the handler's bonus score, or given back, which is negative. */
export interface DeductionRecord {
  readonly kind: "deduction";
  readonly item: string;
  readonly stage: string;
  readonly amount: Money;
  readonly on: PlainDate;
}

/** A fee or late interest was charged; zero for an item that a fee on another one covers. */
export interface ChargeRecord {
  readonly kind: "fee" | "interest";
  readonly item: string;
  readonly stage: string;
  readonly amount: Money;
  readonly on: PlainDate;
}
