import type { Citation } from "../decision/index.js";
import type { DecimalString, Money } from "../money/index.js";
import type { EscalationAction } from "./escalation-action.js";
import type { StageConsequences } from "./stage-consequences.js";

/** How urgent a stage's letter sounds; `advance` is for a letter before the due date. */
export type LetterTone = "advance" | "reminder" | "demand" | "final";

/** What a letter of a stage says. */
export interface StageLetter {
  readonly tone: LetterTone;
  /** The letter asks for payment by so many calendar days after its date. */
  readonly payWithinDays: number;
}

/** What a stage asks for: its actions, its consequences, its letter. */
export interface StageRule {
  /** Unique in the policy. Records name it, so it must not change while claims are in the stage. */
  readonly id: string;
  readonly citation: Citation;
  /** At least one. */
  readonly actions: readonly EscalationAction[];
  readonly consequences: StageConsequences;
  readonly letter: StageLetter;
  /**
   * With progress by steps: calendar days from the last action of the stage before to this one, in place of the
   * progress's own gap; 0 or more.
   */
  readonly minimumGapDays?: number;
  /** What the claims that have come to the stage must make up; left out, anything. */
  readonly minimum?: StageMinimum;
}

/**
 * What the claims of one customer (of one account, where that carries the stage) that have come to a stage must
 * make up together, in each currency. If they make up less of either, they fall to the stage before, and below the
 * first stage nothing is done about them. Parts that are paused do not count; exactly so much is enough.
 */
export interface StageMinimum {
  /** A currency that is not listed has no minimum. */
  readonly amounts: readonly Money[];
  /** Of all that is open of the customer or account in the currency, credits left out; `"0.10"` is 10 %. */
  readonly share: DecimalString | null;
}

/** A range of overdue days, both ends included, with what it asks for. */
export interface EscalationStage extends StageRule {
  /** First overdue day of the stage; 1 is the day after the due date, 0 the due date, −3 three days before it. */
  readonly fromDays: number;
  /** Last overdue day of the stage. */
  readonly toDays: number;
  /** Set where the stage begins not on its first day but on the last day of the month that this day is in. */
  readonly begins?: "end-of-month";
}
