/** Codes of the reasons that accruals, claims and waivers give. */
export type InterestCode =
  | "credit-bears-no-interest"
  | "charge-bears-no-interest"
  | "no-due-date-no-interest"
  | "no-interest-before-due"
  | "no-interest-within-grace"
  | "settled-in-time-no-interest"
  | "interest-closed-with-principal"
  | "charge-closed-with-principal"
  | "interest-accrued"
  | "interest-capped"
  | "interest-to-claim"
  | "interest-all-claimed"
  | "interest-below-minimum"
  | "interest-overclaimed"
  | "charge-waived"
  | "waiver-not-a-charge"
  | "waiver-nothing-open"
  | "waiver-exceeds-open"
  | "waiver-not-positive"
  | "waiver-role-not-authorised"
  | "waiver-without-reason"
  | "principal-not-settled"
  | "charge-not-open";

/** Codes of what would have to differ for another outcome. */
export type InterestDifferenceCode =
  | "interest-accrues"
  | "interest-is-claimed"
  | "waiver-of-amount"
  | "waiver-by-role"
  | "waiver-gives-reason"
  | "principal-is-paid";
