import type { PlainDate } from "../calendar/index.js";
import { compareText, type Reason } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { ActionKind } from "./escalation-action.js";
import type { EscalationCode } from "./escalation.reason.js";
import type { ItemAmount } from "./item-amount.js";

/** Something that somebody has to do. */
export interface EscalationTask {
  /** Derived from its items, stage and action: the same task has the same id in every run. */
  readonly id: string;
  readonly customer: string;
  readonly stage: string;
  readonly action: string;
  readonly what: ActionKind;
  readonly role: string;
  /** Who holds the role; `null` while nobody is known to. */
  readonly person: string | null;
  readonly reportTo: string | null;
  /** Each item with its escalated part, sorted by item. */
  readonly items: readonly ItemAmount[];
  /** The sum of the items, one amount for each currency. */
  readonly totals: readonly Money[];
  /** Last day to do it, counted from the day of the run. */
  readonly dueBy: PlainDate;
  /** What to do, then why for each item. */
  readonly reasons: readonly Reason<EscalationCode>[];
}

/** The order of tasks in a plan: those to be done first before the others. */
export function byDeadline(a: EscalationTask, b: EscalationTask): number {
  return compareText(a.dueBy, b.dueBy) || compareText(a.id, b.id);
}
