/** Codes of what a trace says of a rule that has no text of its own. */
export type TraceCode = "rule-met" | "rule-not-set" | "rule-not-applicable" | "rule-settled-before";
