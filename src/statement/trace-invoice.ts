import { neededChanges, type RuleAsked, tracedRules } from "../decision/index.js";
import { type InvoiceFacts, mayIssueInvoice } from "./may-issue-invoice.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { ResponseCode } from "./statement.reason.js";
import { CITATION } from "./statement-citation.js";
import type { InvoiceDifference, InvoiceRule, InvoiceTrace } from "./status-trace.js";

const RULE_OF = {
  "invoice-statement-not-verified": "invoice-verification",
  "invoice-not-requested": "invoice-request",
  "invoice-statement-not-confirmed": "invoice-confirmation",
} as const satisfies Partial<Record<ResponseCode, InvoiceRule>>;

const CITED = CITATION["invoice-supported"];

const PARTS: readonly InvoiceDifference[] = [
  { kind: "verification", code: "verify-statement", citation: CITED, facts: {} },
  { kind: "request", code: "request-invoice", citation: CITED, facts: {} },
  { kind: "confirmation", code: "confirm-statement", citation: CITED, facts: {} },
];

/**
 * How it came about that an invoice may be issued for a statement or not: each rule, and all that would have to be so.
 * The changes were tried by {@link mayIssueInvoice} itself, and no part of them is spare.
 *
 * @example
 * import { chinaTradeRegulation, plainDate, traceInvoice } from "receivables";
 *
 * const facts = { verdict: "differs", stage: "not-sent", requested: false, asOf: plainDate("2026-05-31") } as const;
 * const { rules, changes } = traceInvoice(facts, chinaTradeRegulation.statement);
 * rules.map(({ rule, fired }) => [rule, fired]); // => [["invoice-verification", true], ["invoice-request", true], ["invoice-confirmation", false]]
 * changes.map(({ outcome, parts }) => [outcome, parts.map(({ kind }) => kind)]); // => [["issue", ["verification", "request"]]]
 */
export function traceInvoice(facts: InvoiceFacts, policy: StatementPolicy): InvoiceTrace {
  const decision = mayIssueInvoice(facts, policy);
  const { invoice } = policy;
  const asked: readonly RuleAsked<InvoiceRule, ResponseCode>[] = [
    { rule: "invoice-verification", citation: CITED },
    { rule: "invoice-request", citation: CITED, ...(!invoice.onRequest && { notAsked: "rule-not-set" }) },
    {
      rule: "invoice-confirmation",
      citation: CITED,
      ...(invoice.after === "verification" && { notAsked: "rule-not-set" }),
    },
  ];
  const outcomeOf = (parts: readonly InvoiceDifference[]) =>
    mayIssueInvoice(parts.reduce(withPart, facts), policy).outcome;
  return {
    decision,
    rules: tracedRules(decision.reasons, asked, RULE_OF),
    changes: neededChanges({ tried: [PARTS], outcomeOf }),
  };
}

function withPart(facts: InvoiceFacts, { kind }: InvoiceDifference): InvoiceFacts {
  switch (kind) {
    case "verification":
      return { ...facts, verdict: "verified" };
    case "request":
      return { ...facts, requested: true };
    case "confirmation":
      return { ...facts, stage: "confirmed" };
    default:
      return kind satisfies never;
  }
}
