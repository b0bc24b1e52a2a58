import { compareText } from "../decision/index.js";
import {
  checkDefaultInterest,
  checkPaymentTerms,
  type DefaultInterestCheck,
  type ExpiringClaim,
  expiringClaims,
  lawRulesOf,
  type PaymentTermsCheck,
} from "../law/index.js";
import type { MonthEndFacts } from "./month-end-facts.js";

/** What the law says of a contract. */
export interface ContractReview {
  readonly contract: string;
  readonly customer: string;
  readonly terms: PaymentTermsCheck;
  readonly defaultInterest: DefaultInterestCheck;
}

/** What the law says of contracts and claims: warnings, which change nothing. */
export interface LegalReview {
  /** By contract. */
  readonly contracts: readonly ContractReview[];
  /** Claims that expire soon or have expired, the first to act on first. */
  readonly expiring: readonly ExpiringClaim[];
}

/** Holds contracts and claims against the law that the policy names. */
export function reviewLaw(facts: MonthEndFacts): LegalReview {
  const { asOf, contracts, items, limitationEvents: events, policy, primeRates: lpr, settled } = facts;
  const rules = lawRulesOf(policy.law);
  const { expiringWithinDays: withinDays } = policy.law;
  return {
    contracts: contracts
      .map(({ contract, customer, agreedRate: agreed }) => ({
        contract: contract.id,
        customer,
        terms: checkPaymentTerms(contract, rules),
        defaultInterest: checkDefaultInterest({ contract, agreed, lpr }, rules),
      }))
      .sort((a, b) => compareText(a.contract, b.contract)),
    expiring: expiringClaims({ items: [...items, ...settled], events, withinDays, asOf }, rules),
  };
}
