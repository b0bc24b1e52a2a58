import type { Citation } from "../decision/index.js";
import type { EscalationAction } from "./escalation-action.js";
import type { StageConsequences } from "./stage-consequences.js";

/** How urgent a stage's letter sounds. */
export type LetterTone = "reminder" | "demand" | "final";

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
}

/** A range of overdue days, both ends included, with what it asks for. */
export interface EscalationStage extends StageRule {
  /** First overdue day of the stage; 1 is the day after the due date, 0 the due date, −3 three days before it. */
  readonly fromDays: number;
  /** Last overdue day of the stage. */
  readonly toDays: number;
}
