import type { PlainDate } from "../calendar/index.js";
import { type Facts, type FactValue, type Finding, contentId } from "../decision/index.js";
import type { LawCode } from "./law.reason.js";
import type { LawCertainty, LawRow } from "./law-rule.js";

/** Which rule of law speaks, from when it holds, and how sure that is. */
export interface LegalBasis {
  /** The row's id. */
  readonly rule: string;
  readonly source: string;
  readonly inForceFrom: PlainDate;
  readonly certainty: LawCertainty;
}

/** What a rule of law says of a thing. It warns and states; it changes nothing. */
export interface LegalFinding<Code extends LawCode = LawCode> extends Finding<Code> {
  readonly basis: LegalBasis;
}

/** What the law says of a thing, as a whole. */
export interface LegalCheck<Outcome extends string = LegalOutcome, Code extends LawCode = LawCode> {
  readonly outcome: Outcome;
  readonly reasons: readonly LegalFinding<Code>[];
}

/**
 * `warned` when the law objects, or may; `no-objection` when it does not; `not-bound` when no rule of the table
 * concerns the thing.
 */
export type LegalOutcome = "warned" | "no-objection" | "not-bound";

/** What {@link legalFinding} makes a finding of. */
interface Said<Code extends LawCode> {
  readonly code: Code;
  readonly rule: LawRow;
  /** The contract, item, person or draft that it is about, and what sets two findings about it apart. */
  readonly about: readonly string[];
  readonly facts: Facts;
  readonly expected?: FactValue;
  readonly actual?: FactValue;
}

/** A finding by a row of the table. */
export function legalFinding<Code extends LawCode>(said: Said<Code>): LegalFinding<Code> {
  const { code, rule, about, facts, expected = null, actual = null } = said;
  const { id, citation, source, from, certainty } = rule;
  return {
    id: contentId("law", code, id, ...about),
    code,
    citation,
    facts,
    expected,
    actual,
    basis: { rule: id, source, inForceFrom: from, certainty },
  };
}
