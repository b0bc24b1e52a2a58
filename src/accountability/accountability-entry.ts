import type { PlainDate } from "../calendar/index.js";
import type { Reason } from "../decision/index.js";
import type { Money } from "../money/index.js";

/**
 * What an amount counts against: `bonus-score` is a score and no pay 计奖成绩, `commission` is what is earned on sales
 * 业务提成, `compensation` is a loss that must be made good 赔偿.
 */
export type AccountabilityAccount = "bonus-score" | "commission" | "compensation";

/** What somebody answers for. */
export interface AccountabilityCause {
  /** In kebab-case: `escalation-stage`, `lax-visits`, `missing-remark`, `handover-difference`, or one of your own. */
  readonly kind: string;
  /** Id of the decision, deduction, loss or finding that it follows from. */
  readonly id: string;
  readonly customer: string | null;
  readonly item: string | null;
}

/** One amount that a person answers for in a month, or is given back. */
export interface AccountabilityEntry {
  /** Made of the account, the person, the cause, and what it gives back. */
  readonly id: string;
  readonly account: AccountabilityAccount;
  /** `null` where nobody answers for the item: it is kept, shown apart, and never lost. */
  readonly person: string | null;
  /** Whose score, commission or pay it counts against, `YYYY-MM`. */
  readonly month: string;
  /** The day on which the cause arose. */
  readonly on: PlainDate;
  /** What the person answers for; negative gives back. */
  readonly amount: Money;
  readonly cause: AccountabilityCause;
  /** Whether it is given back once the debt is paid. */
  readonly reversible: boolean;
  /** Id of the entry that this one gives back, or takes again after it was given back. */
  readonly reverses: string | null;
  /** Of the decision that caused it, so that it explains itself. */
  readonly reasons: readonly Reason[];
  /**
   * Everybody who answers for the whole of the same amount, this person among them. Each has an entry of the whole,
   * and together they owe it once: totals count the first one's.
   */
  readonly jointly?: readonly string[];
}
