import type { PatternVerb } from "./fact-pattern.js";
import type { LintSeverity } from "./lint-finding.js";
import type { LintCode } from "./lint.reason.js";

/** What is known of a code. */
export interface LintCodeEntry {
  readonly severity: LintSeverity;
  /** The verbs that its example runs; none where a finding has no example. */
  readonly shownBy: readonly PatternVerb[];
}

/**
 * Every code, how grave it is, and by which verbs it is shown.
 *
 * @example
 * import { LINT_CODES } from "receivables";
 *
 * LINT_CODES["bucket-gap"]; // => { severity: "error", shownBy: ["ageReceivables"] }
 */
export const LINT_CODES: Readonly<Record<LintCode, LintCodeEntry>> = {
  "not-a-policy": error(),
  "section-missing": error(),
  "named-twice": error(),
  "parameter-open": note(),
  "origin-missing": note(),
  "origin-of-nothing": warning(),
  "bucket-gap": error("ageReceivables"),
  "bucket-overlap": error("ageReceivables"),
  "buckets-out-of-order": error(),
  "bucket-never-reached": error("ageReceivables"),
  "bucket-id-twice": error("ageReceivables"),
  "bucket-mixes-due": error("ageReceivables"),
  "check-slower-than-first-stage": warning("checkCollections", "planEscalation"),
  "notice-after-first-stage": warning("checkCollections", "planEscalation"),
  "remark-stale-before-list": warning("remarksDue"),
  "list-after-next-month": warning("agingListDue"),
  "no-stages-stated": error(),
  "gap-between-stages": error("planEscalation"),
  "overlap-of-stages": error("planEscalation"),
  "stages-out-of-order": error("planEscalation"),
  "stage-backwards": error("planEscalation"),
  "stage-never-reached": error("planEscalation"),
  "stage-id-twice": error("planEscalation"),
  "stages-end": warning("planEscalation"),
  "first-stage-late": note("planEscalation"),
  "action-after-stage": warning("planEscalation"),
  "letter-beyond-stage": warning("letterData"),
  "notice-interval-hides-stage": warning("planEscalation"),
  "deductions-above-bill": error("planEscalation"),
  "stop-dropped": error("planEscalation"),
  "deduction-falls": error("planEscalation"),
  "tone-falls": error("letterData"),
  "authority-falls": warning("planEscalation"),
  "fee-falls": warning("planEscalation"),
  "interest-dropped": warning("planEscalation"),
  "use-unknown": error("openApproval"),
  "chain-unknown": error("openApproval"),
  "approval-band-never-reached": error("openApproval"),
  "amount-without-band": error("openApproval"),
  "seat-for-nobody": error("approvalFromSignatures"),
  "approver-twice": error("approvalFromSignatures"),
  "quorum-above-seats": error("approvalFromSignatures"),
  "approval-falls": warning("openApproval"),
  "use-unused": note(),
  "chain-unused": note(),
  "role-without-people": error("approvalFromSignatures"),
  "approval-needs-more-people": error("approvalFromSignatures"),
  "actor-without-people": warning("planEscalation"),
  "single-sale-above-limit": error("checkOrder"),
  "nothing-sold-on-credit": warning("checkOrder"),
  "limit-used-above-limit": error("checkOrder"),
  "referred-to-nobody": warning("checkOrder"),
  "released-rule-not-asked": note("checkOrder"),
  "excluded-rule-not-asked": warning("checkOrder"),
  "scoped-rule-not-asked": warning("checkOrder"),
  "new-customer-share-not-rising": error("assessCredit"),
  "new-customer-step-never-reached": warning("assessCredit"),
  "payment-band-never-reached": error("assessCredit"),
  "payment-factor-rises": error("assessCredit"),
  "grade-without-row": warning("assessCredit"),
  "grade-of-no-order": warning(),
  "worse-grade-gets-more": error("assessCredit"),
  "grade-term-above-longest": warning("assessCredit"),
  "class-limit-above-limit": warning("checkOrder"),
  "overdue-weighs-less": error("exposureOf"),
  "guarantee-worthless": warning("checkOrder"),
  "stop-kind-not-exposure": error("checkOrder"),
  "overdue-days-within-grace": warning("checkOrder"),
  "stage-unknown": error("checkOrder"),
  "rate-missing-at-start": error("accrueInterest"),
  "grace-longer-than-stage": warning("accrueInterest"),
  "interest-capped-to-nothing": error("accrueInterest"),
  "interest-of-nothing": warning("accrueInterest"),
  "loss-rate-of-no-bucket": error("provideForLosses"),
  "bucket-without-loss-rate": warning("provideForLosses"),
  "loss-rate-falls": error("provideForLosses"),
  "default-before-significant": error("provideForLosses"),
  "worse-news-later": warning("checkProblemReports"),
  "route-not-in-chain": error("checkApplications"),
  "rule-never-in-force": error(),
  "silence-before-reminder": error("statementStatus"),
  "visits-uncountable": error("checkVisits"),
  "personal-without-purpose": error(),
  "term-above-law": warning("assessCredit", "checkPaymentTerms"),
  "interest-below-law": error("checkDefaultInterest"),
  "wages-uncapped": error("capWageDeduction"),
  "notice-longer-than-law": warning("checkLeavingRefusal", "mayRelease"),
  "last-pay-against-law": warning("checkLeavingRefusal"),
  "limitation-longer-than-law": error("limitationOf"),
  "table-row-never-reached": error("policyFor"),
};

function error(...shownBy: readonly PatternVerb[]): LintCodeEntry {
  return { severity: "error", shownBy };
}

function warning(...shownBy: readonly PatternVerb[]): LintCodeEntry {
  return { severity: "warning", shownBy };
}

function note(...shownBy: readonly PatternVerb[]): LintCodeEntry {
  return { severity: "note", shownBy };
}
