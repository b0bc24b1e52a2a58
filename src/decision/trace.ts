import type { Citation, Reason } from "./reason.js";

/** Something that a rule looked at, such as an item or a limit, with the facts that it found, whether it fired or not. */
export interface Look<Code extends string = string> extends Reason<Code> {
  /** Whether it is what the rule speaks against or acts on. */
  readonly fired: boolean;
}

/** A rule in a trace. */
export interface TracedRule<Rule extends string = string, Code extends string = string> {
  readonly rule: Rule;
  readonly citation: Citation;
  /** Whether any of its looks fired. */
  readonly fired: boolean;
  /** All that it looked at, at least one where it was asked. */
  readonly looks: readonly Look<Code>[];
  /** Why it was not asked; `null` where it was. */
  readonly notAsked: Reason<Code> | null;
}

/** One thing that would have to differ; a room adds what is needed to make it so: amounts, items, days. */
export interface Difference<Kind extends string = string, Code extends string = string> extends Reason<Code> {
  /** Such as `"payment"`, `"guarantee"`, `"approval"`, `"paper"`, `"date"`. */
  readonly kind: Kind;
}

/** What gives another outcome. */
export interface Change<Part extends Difference = Difference, Outcome extends string = string> {
  /** One difference, or several where only all of them together give the outcome. */
  readonly parts: readonly Part[];
  /** What is decided when nothing but these differ. */
  readonly outcome: Outcome;
}

/** How a decision came about, and what would have to differ for another. It is plain data. */
export interface Trace<
  Made extends TracedDecision = TracedDecision,
  Rule extends TracedRule = TracedRule,
  Part extends Difference = Difference,
> {
  /** The decision itself, as it is made without a trace. */
  readonly decision: Made;
  /** Every rule, in the order in which they are asked, also those that were not asked. */
  readonly rules: readonly Rule[];
  readonly changes: readonly Change<Part>[];
}

/** What can be traced: anything that has reasons, and perhaps an outcome. */
export interface TracedDecision {
  readonly outcome?: string;
  readonly reasons: readonly Reason[];
}
