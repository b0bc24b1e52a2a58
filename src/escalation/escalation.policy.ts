import type { Citation, PolicyRef } from "../decision/index.js";
import type { ReceivableKind } from "../ledger/index.js";
import type { Money, RoundingMode } from "../money/index.js";
import type { ActionKind } from "./escalation-action.js";
import type { EscalationStage, StageRule } from "./stage.js";

/** How a firm escalates what is overdue (Art. 18, 19). */
export interface EscalationPolicy {
  readonly policy: PolicyRef;
  /** The rule that is cited where no stage, action or consequence names one of its own. */
  readonly citation: Citation;
  /** The kinds of claim that are escalated (Art. 2). Credits never are. */
  readonly kinds: readonly ReceivableKind[];
  /**
   * What carries the stage. `item`: each claim by its own overdue days, with tasks of its own. `account` and
   * `customer`: the highest stage among the claims of a customer's account, or of the customer, governs all of them,
   * with one task for each action and person. Items without an account are of one account of their customer's.
   */
  readonly carriedBy: "item" | "account" | "customer";
  readonly progress: Progress;
  /** In ascending order, each beginning on the day after the one before ends; see `stageTable`. */
  readonly stages: readonly EscalationStage[];
  /** What holds after the last stage's last day; `null` while the firm has not stated it. */
  readonly beyond: StageRule | null;
  readonly minimum: EscalationMinimum;
  /** The least time between two notices; left out, none. */
  readonly noticeInterval?: NoticeInterval;
  /**
   * What `customerLetters` writes: one letter for each of a customer's stages, or one for all of its claims in the
   * tone of the highest of them. Left out, one for each stage.
   */
  readonly letters?: "stage" | "customer";
  readonly pause: PauseRule;
  readonly deduction: DeductionRule;
}

/**
 * How a claim comes to a stage. `overdue-days`: the stage of its overdue days, at once. `steps`: one stage after
 * the other from the first; the next one needs every action of the one before done, and at least so many
 * calendar days since the last of them, unless the stage has a gap of its own. Its overdue days must reach the stage in either case.
 */
export type Progress =
  | { readonly by: "overdue-days" }
  | { readonly by: "steps"; readonly minimumGapDays: number };

/** Less than these is not escalated, the amount itself is. A currency that is not listed has no minimum. */
export interface EscalationMinimum {
  /** For the part of one claim that nothing pauses. */
  readonly item: readonly Money[];
  /** For the sum of those parts of a customer in one currency, claims below their own minimum left out. */
  readonly customer: readonly Money[];
  /**
   * For the overdue days of the most overdue claim of a customer, or of an account where that carries the stage: with
   * fewer none of its claims is escalated. Left out, none.
   */
  readonly oldestDays?: number;
}

/**
 * An action of a kind of these waits while another one is on record, planned or done, for an item of the same
 * carrier less than so many calendar days before; so many days after it is planned.
 */
export interface NoticeInterval {
  readonly days: number;
  readonly what: readonly ActionKind[];
}

/** How long, and how far, a pause reaches. */
export interface PauseRule {
  /**
   * A dispute pauses for so many calendar days after it was posted, the last one included, even when it is not
   * resolved; `null` for until it is resolved.
   */
  readonly disputeDays: number | null;
  /** `false` for disputes that pause nothing; the claim then says how much of it is disputed. */
  readonly disputesPause?: boolean;
  /** Whether shipment stays stopped while the claim that stopped it is paused. */
  readonly keepsStop: boolean;
}

/** How a stage's deduction from the bonus score is counted. */
export interface DeductionRule {
  /** The amount that the share is of: what the bill was at first, or what is open on the day of the run. */
  readonly base: "original" | "open";
  /**
   * `replaces`: a stage's share takes the place of the earlier ones, and what was taken counts towards it.
   * `adds`: each stage's share is taken besides the earlier ones.
   */
  readonly mode: "replaces" | "adds";
  readonly rounding: RoundingMode;
  /** Whether what was taken is given back once the bill is settled. */
  readonly givenBackWhenSettled: boolean;
}
