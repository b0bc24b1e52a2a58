import type { Change, Difference, Reason, Trace, TraceCode, TracedRule } from "../decision/index.js";
import type { DecimalString } from "../money/index.js";
import type { Quotation } from "./quotation.js";
import type { StatementLine, StatementMovement } from "./statement.js";
import type { DifferenceCode, FormCode, StatementDifferenceCode } from "./statement.reason.js";
import type { StatementVerdict } from "./statement-verdict.js";
import type { StatementVerification } from "./statement-verification.js";

/** The rules that a statement is verified by, in this order. */
export type VerificationRule =
  | "statement-matching"
  | "statement-figures"
  | "statement-price-basis"
  | "statement-sums"
  | "statement-account"
  | "statement-papers"
  | "quotation-copy"
  | "statement-duties";

/**
 * What would have to differ for another verdict. `lines`: what the statement bills of an item by a document, all of
 * it; none where it must not be billed. `figure`: its total, or a balance of its account. `movement`: what a document
 * moves the account by, all of it. `paper`: a note or quotation is signed, sealed, at hand in a form that counts, or
 * copied to finance. `quotation`: it is given. `signer`: somebody else makes or verifies the statement.
 */
export type VerificationDifference =
  | (Difference<"lines", StatementDifferenceCode> & {
      readonly document: string;
      readonly item: string;
      readonly lines: readonly StatementLine[];
    })
  | (Difference<"figure", StatementDifferenceCode> & {
      readonly figure: "total" | "opening" | "closing";
      readonly amount: DecimalString;
    })
  | (Difference<"movement", StatementDifferenceCode> & {
      readonly document: string;
      readonly movements: readonly StatementMovement[];
    })
  | (Difference<"paper", StatementDifferenceCode> & {
      readonly document: string;
      readonly lacking: "paper-signed" | "paper-sealed" | "paper-form" | "paper-copied";
    })
  | (Difference<"quotation", StatementDifferenceCode> & { readonly quotation: Quotation })
  | (Difference<"signer", StatementDifferenceCode> & {
      readonly role: "preparer" | "verifier";
      /** One that may; `null` where any may. */
      readonly department: string | null;
    });

/** How a verdict on a statement came about, and what would have to differ. */
export interface VerificationTrace extends Trace<
  {
    readonly outcome: StatementVerdict;
    /** The findings, in their order. */
    readonly reasons: readonly Reason<DifferenceCode | FormCode>[];
  },
  TracedRule<VerificationRule, DifferenceCode | FormCode | TraceCode>,
  VerificationDifference
> {
  /** The verification itself, as it is made without a trace. */
  readonly verification: StatementVerification;
  /** What puts the figures right, then what puts right all. */
  readonly changes: readonly Change<VerificationDifference, StatementVerdict>[];
}
