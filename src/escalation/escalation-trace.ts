import type { PlainDate } from "../calendar/index.js";
import type { Change, Difference, Trace, TraceCode, TracedRule } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { EscalationFacts } from "./escalation-facts.js";
import type { EscalationPlan } from "./escalation-plan.js";
import type { EscalationTraceCode } from "./escalation.reason.js";
import type { ItemEscalation, Standing } from "./item-escalation.js";

/** The rules that an item goes through in a plan, in this order. */
export type EscalationRule =
  | "run-order"
  | "escalated-claims"
  | "stages"
  | "stage-overrides"
  | "steps"
  | "pauses"
  | "minimums"
  | "carrier"
  | "notice-interval"
  | "action-approvals"
  | "actions";

/** A run's facts, and the item that is asked about. */
export interface TracedItemFacts extends EscalationFacts {
  /** Id of one of the items. */
  readonly item: string;
}

/**
 * What would have to differ for an item to stand elsewhere. `date`: the run is made as of that day, and nothing else
 * happens. `payment`: the item has that much less open. `hold`, `override`: it is lifted. `dispute`: nothing of the item
 * is disputed any more. `approval`: one of the use about the subject is granted.
 */
export type EscalationDifference =
  | (Difference<"date", EscalationTraceCode> & { readonly on: PlainDate })
  | (Difference<"payment", EscalationTraceCode> & { readonly item: string; readonly amount: Money })
  | (Difference<"hold", EscalationTraceCode> & { readonly hold: string })
  | (Difference<"dispute", EscalationTraceCode> & { readonly item: string; readonly amount: Money })
  | (Difference<"override", EscalationTraceCode> & { readonly override: string })
  | (Difference<"approval", EscalationTraceCode> & { readonly use: string; readonly subject: string });

/** Where an item would stand instead, in which stage, and with which actions. */
export interface EscalationChange extends Change<EscalationDifference, Standing> {
  readonly stage: string | null;
  /** The ids of its stage's actions that would be planned for it then, sorted. */
  readonly actions: readonly string[];
}

/** How an item came to where it stands in a plan. */
export interface EscalationTrace extends Trace<
  ItemEscalation | EscalationPlan,
  TracedRule<EscalationRule, EscalationTraceCode | TraceCode>,
  EscalationDifference
> {
  /** The item as it stands in the plan; the plan itself where the run is refused. */
  readonly decision: ItemEscalation | EscalationPlan;
  /**
   * First every day on which the item comes to stand elsewhere, in another stage or with other actions, in order; then the payments, from
   * the smallest to all that is open, and what would have to be lifted, resolved or approved.
   */
  readonly changes: readonly EscalationChange[];
}
