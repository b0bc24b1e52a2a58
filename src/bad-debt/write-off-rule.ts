import type { PlainDate } from "../calendar/index.js";
import type { LawRow } from "../law/index.js";
import type { DecimalString, Money } from "../money/index.js";

/** A rule of the books or of tax on one ground for giving up a debt. */
export interface WriteOffRule extends LawRow {
  /** `books`: what accounting asks for; `tax`: what the tax authority asks for besides. */
  readonly side: "books" | "tax";
  /** As an application names it: `"insolvent"`, `"dead"`, `"overdue"`, `"restructured"`, `"force-majeure"`. */
  readonly ground: string;
  /** How long the item must be overdue; `null` where the ground asks for no time. */
  readonly overdue: OverdueAsked | null;
  /** The rule is for single items of at most this; `null` for any. */
  readonly smallItem: SmallItem | null;
  /** The last day on which it is in force; `null` for no end. */
  readonly until: PlainDate | null;
  /** Whether it counts only for what is given up in the books. */
  readonly bookedFirst: boolean;
  /** Every entry must be met; an entry is met by evidence of any one of its kinds. */
  readonly evidence: readonly (readonly string[])[];
}

/** A time past the due date. */
export interface OverdueAsked {
  readonly months: number;
  /** Whether the same day of the month after so many months is enough, or only the next. */
  readonly boundary: "at-least" | "more-than";
}

/** The size of a single item. Either bound is enough, and an amount equal to it is within it. */
export interface SmallItem {
  /** One for each currency. */
  readonly upTo: readonly Money[];
  /** Of the year's income: `"0.0001"` is one in ten thousand; `null` for no such bound. */
  readonly incomeShare: DecimalString | null;
}
