export { type InterestAccrual, type InterestFacts, accrueInterest } from "./accrue-interest.js";
export { type Charge, chargeDocument } from "./charge-document.js";
export { type ClosedCharge, closeCharges } from "./close-charges.js";
export { type ChargedFacts, chargedSoFar } from "./charged-so-far.js";
export { DAY_COUNTS, type DayCount } from "./day-count.js";
export type { Fraction } from "./exact-interest.js";
export type { InterestRate } from "./interest-rate.js";
export type { InterestSegment } from "./interest-segment.js";
export { type ClaimFacts, type InterestClaim, interestToClaim } from "./interest-to-claim.js";
export type { InterestCap, InterestGrace, InterestPolicy } from "./interest.policy.js";
export type { InterestCode, InterestDifferenceCode } from "./interest.reason.js";
export type {
  ClosingDifference,
  ClosingRule,
  ClosingTrace,
  InterestClaimDifference,
  InterestClaimRule,
  InterestClaimTrace,
  WaiverDifference,
  WaiverRule,
  WaiverTrace,
} from "./interest-trace.js";
export { type ClosingFacts, traceClosing } from "./trace-closing.js";
export { traceInterestClaim } from "./trace-interest-claim.js";
export { traceWaiver } from "./trace-waiver.js";
export { type Waiver, type WaiverRequest, waiveCharge } from "./waive-charge.js";
