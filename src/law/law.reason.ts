/** What sets a thing outside a rule. */
export type LawScopeCode = "before-law" | "buyer-not-bound" | "seller-not-stated-sme";

/** What the agreed terms of payment are found to be. */
export type PaymentTermCode =
  | "term-too-long"
  | "term-longer-by-custom-only"
  | "pay-when-paid-forbidden"
  | "terms-within-law";

/** Why the time to pay runs, or does not. */
export type LegalDueDateCode =
  | "term-runs-from-delivery"
  | "term-runs-from-acceptance"
  | "term-runs-from-end-of-acceptance-period"
  | "term-runs-from-confirmed-settlement"
  | "term-not-begun"
  | "term-without-number";

/** What the rate of default interest is found to be. */
export type DefaultInterestCode =
  | "default-rate-by-law"
  | "default-rate-within-law"
  | "default-rate-below-lpr";

/** Where the limitation of a claim stands. */
export type LimitationCode =
  | "limitation-not-begun"
  | "limitation-running"
  | "limitation-restarted"
  | "limitation-expired"
  | "limitation-event-too-late";

/** What may be taken from a wage. */
export type WageDeductionCode =
  | "wage-deduction-within-law"
  | "wage-deduction-above-share"
  | "wage-deduction-below-minimum-wage"
  | "wage-deduction-not-agreed";

/** What the law says of a leaver, a draft and a deposit. */
export type LawPracticeCode =
  | "leaving-papers-refused"
  | "last-pay-withheld"
  | "draft-tenor-too-long"
  | "draft-tenor-within-law"
  | "deposit-kind-forbidden"
  | "deposit-in-cash-only"
  | "deposit-within-law";

/** Every code of the room. */
export type LawCode =
  | LawScopeCode
  | PaymentTermCode
  | LegalDueDateCode
  | DefaultInterestCode
  | LimitationCode
  | WageDeductionCode
  | LawPracticeCode;
