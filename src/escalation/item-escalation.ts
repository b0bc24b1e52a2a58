import type { AgedItem } from "../aging/index.js";
import type { PlainDate } from "../calendar/index.js";
import type { Reason } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { EscalationCode } from "./escalation.reason.js";

/**
 * Where an item stands in a plan; every item stands in exactly one place.
 * `acts`: the plan has tasks for it. `in-hand`: every action of its stage is planned or done already.
 * `awaits-approval`: what is left of its stage is not planned before it is approved.
 * `waiting`: its days ask for a later stage, and the gap after the last step is not over; or a notice is left, and
 * the interval after the last one is not over.
 * `stage-not-stated`: it is beyond the last stage and the policy does not say what follows; what the last stage
 * asks for goes on. `paused`: all of it is. `below-minimum`: too little. `before-first-stage`: not late enough,
 * or not due. `due-date-unknown`, `other-kind`, `credit`, `settled`: not to be escalated.
 */
export type Standing =
  | "acts"
  | "in-hand"
  | "awaits-approval"
  | "waiting"
  | "stage-not-stated"
  | "paused"
  | "below-minimum"
  | "before-first-stage"
  | "due-date-unknown"
  | "other-kind"
  | "credit"
  | "settled";

/** One item in a plan. It holds the aged item and never changes it. */
export interface ItemEscalation {
  readonly aged: AgedItem;
  readonly standing: Standing;
  /** The stage whose actions it is subject to; `null` when it is in none. */
  readonly stage: string | null;
  /** The stage's place: 1 for the first; `null` when it is in none. A later stage is never milder. */
  readonly rank: number | null;
  /** The part of it that is left alone; zero for most. */
  readonly paused: Money;
  /** The part of it that is escalated: what is open less what is paused, zero when it is not escalated. */
  readonly escalated: Money;
  /**
   * The first day on which its stage may be another one, or a notice that waits for its interval be planned, if
   * nothing is paid, posted or paused; `null` for never. When a pause ends is not asked here: the plan's `paused` says it.
   */
  readonly nextChangeOn: PlainDate | null;
  readonly reasons: readonly Reason<EscalationCode>[];
}
