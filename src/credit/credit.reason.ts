import type { ApprovalCheckCode, ApprovalStatusCode } from "../approval/index.js";

/** Codes of the reasons for a proposed limit and term. */
export type AssessmentCode =
  | "method-left-out"
  | "method-counts-as-zero"
  | "method-undecided"
  | "lowest-limit"
  | "unlimited-by-grade"
  | "limit-undetermined"
  | "shortest-term"
  | "term-undetermined"
  | "payment-record-lowers"
  | "new-customer-limit"
  | "new-customer-term"
  | "share-of-unlimited"
  | "limit-raised-by-approval"
  | "term-raised-by-approval"
  | "approved-limit-above-normal"
  | "approved-term-above-normal"
  | "more-needs-approval"
  | "limit-above-granted"
  | "term-above-granted"
  | "fixed-together"
  | "next-review";

/** Codes of what a step of an assessment gave, or why it was not taken. */
export type AssessmentLookCode =
  | "step-gave"
  | "step-gave-unlimited"
  | "step-not-taken"
  | "payment-record-keeps";

/** Codes of what would give a customer more. */
export type AssessmentChangeCode =
  | "grade-instead"
  | "net-assets-instead"
  | "sales-instead"
  | "paid-on-time-instead"
  | "credit-sales-instead"
  | "assessed-later"
  | "raise-to-approve"
  | "asked-for-instead";

/** Codes of the reasons why a limit and term are to be reviewed or still hold. */
export type ReviewCode = "in-force" | "limit-expired" | "review-overdue" | "review-on-event" | "no-news";

/** Codes of what a rule of an order check looked at and has nothing against, or was not asked about. */
export type OrderLookCode =
  | "not-frozen"
  | "limit-fixed"
  | "no-limit-to-look-at"
  | "limit-lasts"
  | "no-review-due"
  | "rates-known"
  | "no-rate-needed"
  | "nothing-overdue"
  | "overdue-not-too-long"
  | "no-overdue-threshold"
  | "overdue-not-too-much"
  | "nothing-collected"
  | "stage-stops-nothing"
  | "no-guarantee-needed"
  | "guarantee-given"
  | "no-single-sale-limit"
  | "single-sale-within"
  | "term-within"
  | "no-discount"
  | "discount-within"
  | "limit-not-used"
  | "within-class-limit"
  | "contract-signed"
  | "slip-signed"
  | "slip-covers"
  | "not-asked-of-group"
  | "not-asked-by-exclusion"
  | "not-asked-at-stage";

/** Codes of what would have to differ for another decision on an order. */
export type OrderChangeCode =
  | "customer-pays"
  | "guarantee-to-give"
  | "order-amount-instead"
  | "order-term-instead"
  | "order-discount-instead"
  | "row-to-fix"
  | "mark-to-take-back"
  | "contract-to-sign"
  | "slip-to-sign"
  | "release-to-approve"
  | "asked-later";

/** Codes of the reasons for letting an order pass, referring it or holding it. */
export type OrderCode =
  | OrderLookCode
  | "delivered-may-be-billed"
  | "lowers-exposure"
  | "nothing-on-credit"
  | "nothing-owed"
  | "within-limit"
  | "within-unlimited"
  | "guarantee-lifts-stop"
  | "no-limit-fixed"
  | "rate-missing"
  | "previous-sale-unsettled"
  | "single-sale-exceeded"
  | "term-missing"
  | "term-not-fixed"
  | "term-exceeded"
  | "limit-exceeded"
  | "class-limit-exceeded"
  | "contract-not-signed"
  | "slip-missing"
  | "slip-not-signed"
  | "slip-does-not-cover"
  | "customer-frozen"
  | "guarantee-missing"
  | "overdue-too-long"
  | "overdue-too-much"
  | "stage-stops-sales"
  | "discount-exceeded"
  | "limit-used"
  | "let-pass"
  | "not-to-be-let-pass"
  | "release-not-approved"
  | "release-ended";

/** Codes of the reasons why an earlier decision on an order holds, or the order is to be checked again. */
export type RecheckCode =
  | "decision-holds"
  | "decision-of-other-order"
  | "order-changed"
  | "decision-at-other-stage"
  | "decision-by-other-policy"
  | "decision-too-old"
  | "decision-of-later-day";

/** Codes of the reasons why a row of the table of limits may be changed or not. */
export type ChangeCode = "change-allows-less" | "change-needs-approval";

/** Codes of the room's reasons, and of approvals that it rests on. */
export type CreditCode =
  | AssessmentCode
  | AssessmentLookCode
  | AssessmentChangeCode
  | ReviewCode
  | OrderCode
  | OrderChangeCode
  | RecheckCode
  | ChangeCode
  | ApprovalCheckCode
  | ApprovalStatusCode;
