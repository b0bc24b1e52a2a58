import type { BasisStep, UsedStep } from "./credit-assessment.js";
import type { CreditFacts } from "./credit-facts.js";
import type { CreditPolicy } from "./credit.policy.js";
import { byGrade, byMonthlyDealings, byNetAssets } from "./limit-methods.js";
import type { RateBook } from "./rate-book.js";

/** What a policy's methods give a customer, each on its own. */
export interface Candidates {
  /** The steps that can give a term. */
  readonly terms: readonly BasisStep[];
  /** The shortest that they give, in days. */
  readonly term: number | null;
  /** The steps that can give a limit. */
  readonly limits: readonly UsedStep[];
}

/** Takes the steps of a policy's methods. The dealings within a term are those of the shortest. */
export function limitCandidates(facts: CreditFacts, policy: CreditPolicy, book: RateBook): Candidates {
  const { grades, monthlyDealings, netAssets, normalTerm } = policy;
  const limits: UsedStep[] = [];
  if (grades !== null || facts.grade !== undefined) {
    limits.push({ step: byGrade(facts, grades, book), whenMissing: grades?.whenMissing ?? "skip" });
  }
  const terms: BasisStep[] = [
    { name: "normal-term", inputs: { normalTerm }, limit: null, term: normalTerm, missing: [] },
    ...limits.map(({ step }) => step),
  ];
  const term = shortest(terms.flatMap((step) => step.term ?? []));
  if (netAssets !== null) {
    limits.push({ step: byNetAssets(facts, netAssets, book), whenMissing: netAssets.whenMissing });
  }
  if (monthlyDealings !== null) {
    const step = byMonthlyDealings({ sales: facts.sales, term }, monthlyDealings, book);
    limits.push({ step, whenMissing: monthlyDealings.whenMissing });
  }
  return { terms, term, limits };
}

function shortest(terms: readonly number[]): number | null {
  return terms.length === 0 ? null : Math.min(...terms);
}
