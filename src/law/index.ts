export {
  type WageDebt,
  type WageDeduction,
  type WageDeductionPart,
  type WageFacts,
  capWageDeduction,
} from "./cap-wage-deduction.js";
export {
  type AgreedRate,
  type DefaultInterestCheck,
  type DefaultInterestFacts,
  checkDefaultInterest,
} from "./check-default-interest.js";
export { type AskedDeposit, checkDeposit } from "./check-deposit.js";
export { type CommercialDraft, checkDraftTenor } from "./check-draft-tenor.js";
export { type LeavingRefusal, checkLeavingRefusal } from "./check-leaving-refusal.js";
export { type PaymentTermsCheck, checkPaymentTerms } from "./check-payment-terms.js";
export { chinaLaw } from "./china-law.js";
export { type ExpiringClaim, type ExpiringFacts, expiringClaims } from "./expiring-claims.js";
export { lawRuleOn } from "./law-rule-on.js";
export type { LawPolicy } from "./law.policy.js";
export { lawRulesOf } from "./law-rules-of.js";
export type {
  DefaultInterestRule,
  DepositRule,
  DraftTenorRule,
  LastPayRule,
  LawCertainty,
  LawRow,
  LawRule,
  LawRuleOf,
  LeavingFormalitiesRule,
  LimitationRule,
  PayWhenPaidRule,
  PaymentTermRule,
  SmeScopeRule,
  TermStartRule,
  WageDeductionRule,
} from "./law-rule.js";
export type {
  DefaultInterestCode,
  LawCode,
  LawPracticeCode,
  LawScopeCode,
  LegalDueDateCode,
  LimitationCode,
  PaymentTermCode,
  WageDeductionCode,
} from "./law.reason.js";
export {
  type AgreedAcceptance,
  type AgreedSettlement,
  type LegalDueDate,
  type LegalDueDateFacts,
  legalDueDate,
} from "./legal-due-date.js";
export type { LegalBasis, LegalCheck, LegalFinding, LegalOutcome } from "./legal-finding.js";
export {
  LIMITATION_EVENT_KINDS,
  type LimitationEvent,
  type LimitationEventKind,
} from "./limitation-event.js";
export { type LimitationFacts, type Limitation, type LimitedClaim, limitationOf } from "./limitation-of.js";
export {
  BUYER_KINDS,
  DEPOSIT_KINDS,
  type BuyerKind,
  type DepositKind,
  type SupplyContract,
} from "./supply-contract.js";
