/** Codes of a dossier's check. */
export type DossierCode =
  | "dossier-filed-in-the-future"
  | "dossier-fields-missing"
  | "dossier-field-unknown"
  | "dossier-entry-in-the-future"
  | "dossier-not-reviewed"
  | "dossier-review-in-the-future"
  | "dossier-reviewed-in-other-role"
  | "dossier-entries-not-reviewed"
  | "dossier-update-overdue"
  | "dossier-update-interval-open"
  | "nobody-responsible-for-dossier"
  | "dossier-responsible-in-other-role"
  | "personal-data-without-purpose"
  | "recorded-after-erasure";

/** Codes of the copies of a file. */
export type CopyCode =
  | "copy-missing"
  | "copy-in-the-future"
  | "copy-held-by-nobody"
  | "copy-too-many"
  | "transfer-of-unknown-copy"
  | "transfer-in-the-future"
  | "transfer-by-non-holder"
  | "transfer-not-received";

/** Codes of the duty to file a dossier. */
export type FilingCode =
  | "dossier-not-required"
  | "dossier-to-be-filed"
  | "dossier-not-filed-in-time"
  | "dossier-filed"
  | "dossier-filed-late"
  | "dossier-collector-unknown"
  | "several-dossiers";

/** Codes of what would have to differ for another duty to keep a dossier. */
export type FilingDifferenceCode = "dossier-is-filed" | "deals-are-made" | "filing-day-comes";

/** Codes of dealings that count otherwise than they stand there. */
export type DealCode =
  | "deal-entered-twice"
  | "deal-in-the-future"
  | "deal-of-nothing"
  | "deal-in-other-currency"
  | "return-without-deal"
  | "return-before-deal"
  | "return-in-other-currency"
  | "return-above-deal";

/** Codes of credit grades. */
export type GradeCode =
  | "grades-not-stated"
  | "grade-unknown"
  | "grade-change-entered-twice"
  | "grade-change-in-the-future"
  | "grade-change-not-approved"
  | "grade-approval-used-twice"
  | "two-grades-on-one-day"
  | "customer-without-grade"
  | "visit-without-assessment"
  | "assessment-unusable"
  | "grade-to-be-adjusted";

/** Codes of visits. */
export type VisitCode =
  | "visits-missing"
  | "visits-out-of-reach"
  | "visit-entered-twice"
  | "visit-in-the-future"
  | "visit-of-other-kind"
  | "visit-by-other-person"
  | "visit-outside-of-charge";

/** Codes of groups. */
export type GroupCode = "group-cycle" | "member-of-two-groups" | "unknown-parent" | "unknown-member";

/** Codes of the table of credit limits and terms. */
export type LimitTableCode = "customer-not-in-limit-table" | "limit-table-in-the-future";

/** Codes of what is left when a customer's personal data is erased. */
export type ErasureCode = "personal-data-erased" | "business-facts-kept";

/** Every code of the room `customer`. */
export type CustomerCode =
  | DossierCode
  | CopyCode
  | FilingCode
  | FilingDifferenceCode
  | DealCode
  | GradeCode
  | VisitCode
  | GroupCode
  | LimitTableCode
  | ErasureCode;
