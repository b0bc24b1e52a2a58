import type { PlainDate } from "../calendar/index.js";
import type { Change, Difference, Trace, TraceCode, TracedRule } from "../decision/index.js";
import type { HandoverSigner } from "./handover-record.js";
import type { HandoverCode, LeavingDifferenceCode } from "./handover.reason.js";
import type { WagesDecision } from "./may-pay-last-wages.js";
import type { ReleaseDecision } from "./release-facts.js";

/** The rules that a leaver's release goes through, in this order. */
export type LeavingRule =
  | "items-handover"
  | "dossier-handover"
  | "handover-signatures"
  | "leaving-notice"
  | "leaving-collection"
  | "leaver-compensation"
  | "handover-check";

/**
 * What would have to differ for a leaver to be released, all of it done on the day that is asked about: `handover`:
 * the items are handed over by a list that everybody signs. `dossier`: the customers' dossiers are handed over.
 * `signature`: that person signs. `notice`: notice is given. `assurance`: the item is paid, promised or guaranteed.
 * `confirmation`: the customer confirms in writing. `settlement`: the leaver pays. `check`: the items are checked.
 * `date`: that day comes.
 */
export type LeavingDifference =
  | (Difference<"handover", LeavingDifferenceCode> & { readonly items: readonly string[] })
  | (Difference<"dossier", LeavingDifferenceCode> & { readonly customers: readonly string[] })
  | (Difference<"signature", LeavingDifferenceCode> & HandoverSigner & { readonly handover: string })
  | (Difference<"notice", LeavingDifferenceCode> & { readonly on: PlainDate })
  | (Difference<"assurance", LeavingDifferenceCode> & { readonly item: string })
  | (Difference<"confirmation", LeavingDifferenceCode> & { readonly compensation: string })
  | (Difference<"settlement", LeavingDifferenceCode> & { readonly compensation: string })
  | (Difference<"check", LeavingDifferenceCode> & {
      readonly handover: string;
      readonly items: readonly string[];
    })
  | (Difference<"date", LeavingDifferenceCode> & { readonly on: PlainDate });

/** How a release came about, and what would have to be done. */
export interface LeavingTrace extends Trace<
  ReleaseDecision,
  TracedRule<LeavingRule, HandoverCode | TraceCode>,
  LeavingDifference
> {
  /** What must be done before only time must pass; then all that must be done, and the day, to be released. */
  readonly changes: readonly Change<LeavingDifference, ReleaseDecision["outcome"]>[];
}

/** The rules that the last pay goes through, in this order. */
export type WagesRule = "last-wages" | "items-handover" | "dossier-handover" | "handover-signatures";

/** How it came about that the last pay may be paid out or not, and what would have to be done. */
export interface WagesTrace extends Trace<
  WagesDecision,
  TracedRule<WagesRule, HandoverCode | TraceCode>,
  LeavingDifference
> {
  /** All that must be done for it to be paid; none where nothing that can be done would do. */
  readonly changes: readonly Change<LeavingDifference, WagesDecision["outcome"]>[];
}
