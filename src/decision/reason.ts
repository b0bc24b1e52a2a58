import type { Money } from "../money/index.js";

/** A fact that a reason rests on. It is plain JSON. */
export type FactValue = string | number | boolean | null | Money | readonly FactValue[];

/** The facts of a reason, by the names that its message uses. */
export type Facts = Readonly<Record<string, FactValue>>;

/**
 * The rule or source that a reason follows: `"Art. 10"`, `"R1.2.2"`, or a law's short name and article.
 */
export type Citation = string;

/** One rule that spoke, with what it rested on. Its text is made by `explain`. */
export interface Reason<Code extends string = string> {
  /** Stable name; texts may change between versions, codes do not. */
  readonly code: Code;
  readonly citation: Citation;
  readonly facts: Facts;
}
