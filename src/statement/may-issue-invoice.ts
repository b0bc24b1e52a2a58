import type { PlainDate } from "../calendar/index.js";
import type { Decision, Facts, Reason } from "../decision/index.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { ResponseCode } from "./statement.reason.js";
import { CITATION } from "./statement-citation.js";
import type { StatementStage } from "./statement-status.js";
import type { StatementVerdict } from "./statement-verdict.js";

/** Whether an invoice may be issued for a statement. */
export type InvoiceDecision = Decision<"issue" | "refuse", ResponseCode>;

/** What the decision rests on. */
export interface InvoiceFacts {
  readonly verdict: StatementVerdict;
  /** What became of the statement with the customer. */
  readonly stage: StatementStage;
  /** Whether the customer asked for an invoice. */
  readonly requested: boolean;
  readonly asOf: PlainDate;
}

/**
 * Whether the cashier may issue an invoice for a statement: once it is verified, on the customer's request
 * (R1.3.3), and where the policy says so only after the customer accepted it. All that is missing is said.
 *
 * @example
 * import { chinaTradeRegulation, mayIssueInvoice, plainDate } from "receivables";
 *
 * const facts = { verdict: "differs", stage: "not-sent", requested: true, asOf: plainDate("2026-05-31") } as const;
 * const { outcome, reasons } = mayIssueInvoice(facts, chinaTradeRegulation.statement);
 * outcome; // => "refuse"
 * reasons.map(({ code }) => code); // => ["invoice-statement-not-verified"]
 */
export function mayIssueInvoice(
  { verdict, stage, requested, asOf }: InvoiceFacts,
  { invoice, policy }: StatementPolicy,
): InvoiceDecision {
  const missing: Reason<ResponseCode>[] = [];
  if (verdict !== "verified") missing.push(reason("invoice-statement-not-verified", { verdict }));
  if (invoice.onRequest && !requested) missing.push(reason("invoice-not-requested", {}));
  if (invoice.after === "confirmation" && stage !== "confirmed" && stage !== "accepted-by-silence") {
    missing.push(reason("invoice-statement-not-confirmed", { stage }));
  }
  return missing.length > 0
    ? { outcome: "refuse", reasons: missing, asOf, policy }
    : { outcome: "issue", reasons: [reason("invoice-supported", {})], asOf, policy };
}

function reason(code: ResponseCode, facts: Facts): Reason<ResponseCode> {
  return { code, citation: CITATION[code], facts };
}
