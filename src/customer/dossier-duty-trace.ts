import type { PlainDate } from "../calendar/index.js";
import type { Change, Difference, Trace, TraceCode, TracedRule } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { FilingCode, FilingDifferenceCode } from "./customer.reason.js";
import type { DossierDuty } from "./dossier-duties.js";

/** The rules that say whether a customer must have a dossier, and has it, in this order. */
export type FilingRule = "filing-reached" | "filing-done";

/**
 * What would have to differ for another outcome. `filing`: the dossier is filed on that day. `deals`: so many more are
 * made on that day, each of that amount. `date`: that day comes.
 */
export type FilingDifference =
  | (Difference<"filing", FilingDifferenceCode> & { readonly on: PlainDate })
  | (Difference<"deals", FilingDifferenceCode> & {
      readonly count: number;
      readonly amount: Money;
      readonly on: PlainDate;
    })
  | (Difference<"date", FilingDifferenceCode> & { readonly on: PlainDate });

/** How it came about that a customer must have a dossier or not, and what would change that. */
export interface DossierDutyTrace extends Trace<
  DossierDuty,
  TracedRule<FilingRule, FilingCode | TraceCode>,
  FilingDifference
> {
  /** Filing it; the fewest and smallest deals that make it due; the days on which the outcome changes by itself. */
  readonly changes: readonly Change<FilingDifference, DossierDuty["outcome"]>[];
}
