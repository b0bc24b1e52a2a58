import type { Period } from "../calendar/index.js";
import type { PolicyRef } from "../decision/index.js";
import type { DecimalString } from "../money/index.js";
import type { StatementFinding } from "./statement-finding.js";
import type { StatementVerdict } from "./statement-verdict.js";

/**
 * What a statement's verification found, with the totals that the evidence supports. All amounts are decimal
 * strings of the statement's currency.
 */
export interface StatementVerification {
  readonly customer: string;
  readonly currency: string;
  readonly period: Period;
  readonly verdict: StatementVerdict;
  /** By document, item and code; what concerns the whole statement last. */
  readonly findings: readonly StatementFinding[];
  /** What the customer owes by the statement. */
  readonly closing: DecimalString;
  readonly totals: {
    /** The statement's total. */
    readonly stated: DecimalString;
    /** What the goods of the period come to by the evidence; goods without a price are left out. */
    readonly evidenced: DecimalString;
    /** Stated less evidenced. */
    readonly difference: DecimalString;
  };
  readonly policy: PolicyRef;
}
