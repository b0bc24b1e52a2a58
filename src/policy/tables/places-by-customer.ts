import type { PolicySections } from "../policy.js";

/** The sections that are read customer by customer, so that a decision table may set places in them. */
export const SECTIONS_BY_CUSTOMER: readonly (keyof PolicySections)[] = ["credit", "escalation", "interest"];

/** Why no decision table may set places in the other parts of a policy. */
export const NOT_BY_CUSTOMER: Readonly<Record<string, string>> = {
  $schema: "it says nothing about customers",
  accountability: "it is about the firm's own people",
  aging: "one report, with one set of totals, is of all customers",
  approval: "who approves is the firm's; choose by customer which use a section names",
  arrears: "a campaign, its targets and its rate are of all debts together",
  badDebt: "an allowance is of all customers; its rates go by segments of its own",
  collection: "a trip and a receipt book are of several customers",
  customer: "duties and visits are counted over all customers together",
  effectiveFrom: "the header is of the whole policy",
  format: "the header is of the whole policy",
  governedBy: "which version governs is settled before a customer is looked at",
  handover: "one list, and one signature under it, is of many customers",
  id: "the header is of the whole policy",
  law: "the law is the firm's, whoever buys",
  provenance: "the header is of the whole policy",
  statement: "papers are matched across the statements of all customers",
  tables: "a table must not change tables",
  title: "the header is of the whole policy",
  version: "the header is of the whole policy",
};
