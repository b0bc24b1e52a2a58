import { zeroMoney } from "../money/index.js";
import type { BasisName, CreditAssessment, LimitAndTerm, UsedStep } from "./credit-assessment.js";
import type { CreditFacts } from "./credit-facts.js";
import { type CreditLimit, compareLimits, limitOf, lowerLimit } from "./credit-limit.js";
import type { CreditPolicy } from "./credit.policy.js";
import { limitCandidates } from "./limit-candidates.js";
import { byPaymentHistory } from "./payment-history.js";
import { rateBook } from "./rate-book.js";
import { shareOfDays, shareOfLimit } from "./rounded-down.js";

/** A normal limit and term, and how they were found. */
export interface NormalCredit extends LimitAndTerm, Pick<CreditAssessment, "basis" | "decidedBy"> {
  /** The lowest limit and the shortest term, before past payments lower them. */
  readonly lowest: LimitAndTerm;
  /** The steps whose facts are missing. */
  readonly incomplete: readonly UsedStep[];
}

/**
 * The lowest limit and the shortest term that the policy's methods give, lowered by the payment history and
 * rounded down (Art. 10). The limit is `none` when no method gives one.
 */
export function normalCredit(facts: CreditFacts, policy: CreditPolicy): NormalCredit {
  const book = rateBook(facts.currency, facts.rates ?? [], policy.conversionRounding);
  const { limits, term, terms } = limitCandidates(facts, policy, book);
  const history = byPaymentHistory(facts, policy.paymentHistory, book);
  const counted = limits.flatMap((used) => countedLimit(used, facts.currency));
  const lowest = lowestOf(counted.map(({ limit }) => limit));
  const { limitStep } = policy;
  const { limitFactor, termFactor } = history.factors ?? { limitFactor: null, termFactor: null };
  const normal = {
    name: "normal",
    inputs: { limitFactor, termFactor, limitStep },
    limit: limitFactor === null ? NONE : shareOfLimit(lowest, limitFactor, limitStep),
    term: termFactor === null || term === null ? null : shareOfDays(term, termFactor),
    missing: [],
  } as const;
  const used = [...limits, ...history.used];
  const termOnly = terms.filter((step) => !limits.some((other) => other.step === step));
  return {
    limit: normal.limit,
    term: normal.term,
    lowest: { limit: lowest, term },
    decidedBy: {
      limit: counted.filter(({ limit }) => compareLimits(limit, lowest) === 0).map(({ name }) => name),
      term: terms.filter((step) => step.term !== null && step.term === term).map(({ name }) => name),
    },
    basis: [...termOnly, ...used.map(({ step }) => step), normal],
    incomplete: used.filter(({ step }) => step.missing.length > 0),
  };
}

const NONE: CreditLimit = { kind: "none" };

interface CountedLimit {
  readonly name: BasisName;
  readonly limit: CreditLimit;
}

/** The limit that a step counts with, none for one that is left out. */
function countedLimit(
  { step: { limit, name }, whenMissing }: UsedStep,
  currency: string,
): readonly CountedLimit[] {
  if (limit !== null) return [{ name, limit }];
  if (whenMissing === "skip") return [];
  return [{ name, limit: whenMissing === "zero" ? limitOf(zeroMoney(currency)) : NONE }];
}

function lowestOf(limits: readonly CreditLimit[]): CreditLimit {
  return limits.length === 0 ? NONE : limits.reduce(lowerLimit);
}
