import { type PlainDate, daysBetween } from "../calendar/index.js";
import type { NewCustomerEnd } from "./assessment.policy.js";
import type { CreditSalesSoFar } from "./dealings.js";

/** Whether a customer still counts as new: as long as one thing that the policy asks for is not reached (Art. 10). */
export function isNewCustomer(
  creditSales: CreditSalesSoFar | undefined,
  until: NewCustomerEnd,
  asOf: PlainDate,
): boolean {
  const { count, settled, firstOn } = creditSales ?? { count: 0, settled: 0, firstOn: null };
  const days = firstOn === null ? -1 : daysBetween(firstOn, asOf);
  return (
    count < (until.creditSales ?? 0) ||
    settled < (until.settledCreditSales ?? 0) ||
    (until.daysSinceFirst !== null && days < until.daysSinceFirst)
  );
}
