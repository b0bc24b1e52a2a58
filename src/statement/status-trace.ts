import type { PlainDate } from "../calendar/index.js";
import type { Change, Difference, Trace, TraceCode, TracedRule } from "../decision/index.js";
import type { InvoiceDecision } from "./may-issue-invoice.js";
import type { ResponseCode, StatementDifferenceCode } from "./statement.reason.js";
import type { StatementStage, StatementStatus } from "./statement-status.js";

/** The rules that say what became of a statement, in this order. */
export type StatusRule = "statement-sending" | "statement-answers" | "statement-silence";

/** The rules that an invoice for a statement goes through, in this order. */
export type InvoiceRule = "invoice-verification" | "invoice-request" | "invoice-confirmation";

/**
 * What would have to differ for a statement to stand otherwise. `sending`: it is sent on that day. `answer`: the
 * customer answers on that day, on paper that counts. `paper`: an answer that is at hand is as it must be. `date`: that
 * day comes.
 */
export type StatusDifference =
  | (Difference<"sending", StatementDifferenceCode> & { readonly on: PlainDate })
  | (Difference<"answer", StatementDifferenceCode> & {
      readonly answer: "confirmed" | "objected";
      readonly on: PlainDate;
    })
  | (Difference<"paper", StatementDifferenceCode> & {
      /** The answer. */
      readonly document: string;
      readonly lacking: "paper-signed" | "paper-sealed" | "paper-form";
    })
  | (Difference<"date", StatementDifferenceCode> & { readonly on: PlainDate });

/** How it came about where a statement stands, and what would have to differ. */
export interface StatusTrace extends Trace<
  StatementStatus,
  TracedRule<StatusRule, ResponseCode | TraceCode>,
  StatusDifference
> {
  readonly changes: readonly Change<StatusDifference, StatementStage>[];
}

/** What would have to be so for an invoice: the statement is verified, the customer asks for it, or confirms. */
export type InvoiceDifference =
  | Difference<"verification", StatementDifferenceCode>
  | Difference<"request", StatementDifferenceCode>
  | Difference<"confirmation", StatementDifferenceCode>;

/** How it came about that an invoice may be issued or not, and what would have to be so. */
export interface InvoiceTrace extends Trace<
  InvoiceDecision,
  TracedRule<InvoiceRule, ResponseCode | TraceCode>,
  InvoiceDifference
> {
  /** All that is missing, where something is. */
  readonly changes: readonly Change<InvoiceDifference, InvoiceDecision["outcome"]>[];
}
