import { type PlainDate, daysBetween } from "../calendar/index.js";
import type { NewCustomerEnd, NewCustomerRule, NewCustomerStep } from "./assessment.policy.js";
import type { CreditSalesSoFar } from "./dealings.js";

/**
 * The step that a customer is on while it counts as new (Art. 10): the first that is not over, `undefined` when all
 * are. A step is over when everything that the policy asks for is reached.
 */
export function newCustomerStep(
  creditSales: CreditSalesSoFar | undefined,
  { furtherSteps, share, until }: NewCustomerRule,
  asOf: PlainDate,
): NewCustomerStep | undefined {
  return [{ share, until }, ...furtherSteps].find((step) => isOn(creditSales, step.until, asOf));
}

function isOn(creditSales: CreditSalesSoFar | undefined, until: NewCustomerEnd, asOf: PlainDate): boolean {
  const { count, settled, firstOn } = creditSales ?? { count: 0, settled: 0, firstOn: null };
  const days = firstOn === null ? -1 : daysBetween(firstOn, asOf);
  return (
    count < (until.creditSales ?? 0) ||
    settled < (until.settledCreditSales ?? 0) ||
    (until.daysSinceFirst !== null && days < until.daysSinceFirst)
  );
}
