/** What a change of a policy says, whatever the field. */
export type FieldChangeCode =
  | "field-changed"
  | "list-extended"
  | "list-shortened"
  | "list-changed"
  | "switched-on"
  | "switched-off"
  | "entry-added"
  | "entry-removed"
  | "row-added"
  | "row-removed"
  | "rows-reordered"
  | "part-introduced"
  | "part-dropped"
  | "part-replaced"
  | "cites-another-rule";

/** What is said of several changes together. */
export type ChangesTogetherCode = "rows-added" | "rows-removed" | "other-rules-cited";

/** What a change of a policy's header says. */
export type HeaderChangeCode =
  | "policy-renamed"
  | "policy-version-changed"
  | "policy-effective-from-changed"
  | "policy-title-changed"
  | "policy-origins-changed";

/** What a change of stages, buckets and bands says. */
export type LadderChangeCode =
  | "stage-start-moved"
  | "stage-end-moved"
  | "stage-added"
  | "stage-removed"
  | "bucket-start-moved"
  | "bucket-end-moved"
  | "bucket-added"
  | "bucket-removed"
  | "chain-added"
  | "chain-removed"
  | "band-limit-moved"
  | "band-chain-changed"
  | "band-added"
  | "band-removed";

/** What other changes say that have a sentence of their own. */
export type TermsChangeCode =
  | "deduction-share-changed"
  | "deduction-introduced"
  | "deduction-dropped"
  | "shipments-stopped"
  | "shipments-no-longer-stopped"
  | "interest-charged-in-stage"
  | "interest-no-longer-charged-in-stage"
  | "new-customer-share-changed"
  | "single-sale-share-changed"
  | "interest-rate-changed"
  | "interest-rate-added"
  | "interest-rate-removed"
  | "grade-limit-changed"
  | "grade-term-changed"
  | "rule-outcome-changed"
  | "rule-asked"
  | "rule-not-asked";

/** What a change of decision tables, and of which version governs, says. */
export type TableChangeCode =
  | "row-condition-changed"
  | "table-row-added"
  | "table-row-removed"
  | "table-added"
  | "table-removed"
  | "governing-dates-changed";

/** What a change of a policy says. */
export type PolicyDiffCode =
  | TableChangeCode
  | FieldChangeCode
  | HeaderChangeCode
  | LadderChangeCode
  | TermsChangeCode;
