import type { PlainDate } from "../calendar/index.js";
import type { Change, Difference, FactValue, Trace, TraceCode, TracedRule } from "../decision/index.js";
import type { InstrumentDecision } from "./check-instrument.js";
import type { InstrumentCode, InstrumentDifferenceCode } from "./collection.reason.js";

/** The rules that an instrument is held against, in this order. */
export type InstrumentRule =
  | "instrument-dates"
  | "instrument-payee"
  | "instrument-amount"
  | "instrument-drawer"
  | "instrument-giver"
  | "instrument-endorsements"
  | "signature-on-back"
  | "bank-asked"
  | "draft-tenor"
  | "presentment-time";

/**
 * What would have to differ for another outcome. `field`: that value stands in that field, a path such as
 * `endorsements[1].by`; `null` for nothing. `bank`: the bank is asked, and says that it is genuine. `date`: it is
 * handed over on that day.
 */
export type InstrumentDifference =
  | (Difference<"field", InstrumentDifferenceCode> & { readonly field: string; readonly value: FactValue })
  | (Difference<"bank", InstrumentDifferenceCode> & { readonly on: PlainDate })
  | (Difference<"date", InstrumentDifferenceCode> & { readonly on: PlainDate });

/** How it came about that an instrument is taken or not, and what would change that. */
export interface InstrumentTrace extends Trace<
  InstrumentDecision,
  TracedRule<InstrumentRule, InstrumentCode | TraceCode>,
  InstrumentDifference
> {
  /** All that must be put right for each lighter outcome, and the days on which the outcome changes by itself. */
  readonly changes: readonly Change<InstrumentDifference, InstrumentDecision["outcome"]>[];
}
