/** Codes of reporting problems with customers. */
export type ProblemReportCode =
  | "problem-report-due"
  | "problem-report-missing"
  | "problem-report-late"
  | "problem-measures-missing"
  | "problem-found-in-future"
  | "problem-report-in-future"
  | "problem-report-before-finding"
  | "problem-report-by-other"
  | "problem-unknown";

/** Codes of bad-debt applications. */
export type ApplicationCode =
  | "application-approved"
  | "application-awaits-approval"
  | "application-approval-missing"
  | "application-not-approved"
  | "application-approved-by-other-route"
  | "application-changed-after-approval"
  | "application-field-missing"
  | "application-copies-missing"
  | "copy-keeper-missing"
  | "copy-keepers-not-set"
  | "application-in-future"
  | "application-without-items"
  | "applied-item-unknown"
  | "applied-item-settled"
  | "applied-item-written-off"
  | "applied-item-of-other-customer"
  | "applied-item-no-claim"
  | "applied-in-other-currency"
  | "applied-amount-not-positive"
  | "applied-above-open"
  | "applied-twice";

/** Codes of what would have to differ for another outcome of an application. */
export type ApplicationDifferenceCode =
  | "application-field-filled"
  | "application-copies-made"
  | "application-item-dropped"
  | "application-is-approved";

/** Codes of property taken in settlement. */
export type PropertyCode =
  | "property-counted"
  | "property-without-consent"
  | "property-above-debt"
  | "property-in-future"
  | "property-item-not-in-debt";

/** Codes of proposing write-offs. */
export type WriteOffCode =
  | PropertyCode
  | "property-covers-debt"
  | "write-off-in-books"
  | "write-off-not-in-books"
  | "approval-is-no-write-off"
  | "write-off-ground-unknown"
  | "write-off-evidence-missing"
  | "write-off-too-early"
  | "write-off-without-due-date"
  | "write-off-item-too-large"
  | "tax-loss-declarable"
  | "tax-loss-not-declarable"
  | "tax-loss-not-booked"
  | "tax-income-missing"
  | "evidence-in-future"
  | "evidence-of-unknown-application"
  | "evidence-of-other-item";

/** Codes of recoveries. */
export type RecoveryCode =
  | "bad-debt-recovered"
  | "recovery-exceeds-write-offs"
  | "recovery-names-other-item"
  | "recovery-names-more-than-left"
  | "recovery-in-future"
  | "recovery-without-consent";

/** Codes of the reasons of a liability. */
export type LiabilityReasonCode =
  | "liable-for-lax-visits"
  | "liable-for-missing-remark"
  | "liable-for-unguaranteed-shipping"
  | "liable-for-lack-of-responsibility"
  | "liability-cut-to-loss";

/** Codes of assessing liabilities. */
export type BadDebtLiabilityCode =
  | LiabilityReasonCode
  | "liability-share-not-set"
  | "liability-share-below-minimum"
  | "liability-share-above-whole"
  | "share-decision-without-liability"
  | "loss-cause-not-found"
  | "remark-without-handler"
  | "shipment-cover-above-amount"
  | "visits-without-person"
  | "shipment-in-future";

/** Codes of computing loss rates. */
export type LossRateCode =
  | "history-month-missing"
  | "history-too-short"
  | "history-bucket-unknown"
  | "roll-rate-capped"
  | "roll-rate-unknown"
  | "last-bucket-loss-not-set"
  | "loss-rate-capped";

/** Codes of allowances. */
export type AllowanceCode =
  | "no-allowance-direct-write-off"
  | "loss-rate-unknown"
  | "risk-presumption-rebutted"
  | "rebuttal-without-presumption";

/** Every code of the room `bad-debt`. */
export type BadDebtCode =
  | ProblemReportCode
  | ApplicationCode
  | ApplicationDifferenceCode
  | WriteOffCode
  | RecoveryCode
  | BadDebtLiabilityCode
  | LossRateCode
  | AllowanceCode;
