import { addDays } from "../../../calendar/index.js";
import { money } from "../../../money/index.js";
import type { Policy } from "../../policy.js";
import type { FactsOf } from "../fact-pattern.js";
import { SEARCH_DAY } from "./search-day.js";
import { currencyOf, inPolicyCurrency } from "./search-money.js";
import { type Tried, tryFacts } from "./try-pattern.js";

/** What a customer's credit is assessed on. */
export type CreditTry = FactsOf<"assessCredit">;

/** A rich customer of long standing, of whom nothing is missing. */
export function customerOf(policy: Policy, more: Partial<CreditTry> = {}): CreditTry {
  const currency = currencyOf(policy);
  const grade = policy.credit.grades?.rows[0]?.grade;
  const zero = money("0", currency);
  return {
    customer: "C-1",
    currency,
    asOf: SEARCH_DAY,
    netAssets: inPolicyCurrency("100000000", policy),
    contingentLiabilities: zero,
    sales: { months: 1, amounts: [inPolicyCurrency("100000000", policy)] },
    payments: paid("1", 0, policy),
    creditSales: { count: 100_000, settled: 100_000, firstOn: addDays(SEARCH_DAY, -100_000) },
    ...(grade !== undefined && { grade }),
    ...more,
  };
}

/** Payments of which a share came on time and the rest so many days late. */
export function paid(onTime: string, daysLate: number, policy: Policy): NonNullable<CreditTry["payments"]> {
  const inTime = tenThousandths(onTime);
  const dueOn = addDays(SEARCH_DAY, -10_000);
  return [
    { dueOn, paidOn: dueOn, amount: inPolicyCurrency(String(inTime), policy) },
    { dueOn, paidOn: addDays(dueOn, daysLate), amount: inPolicyCurrency(String(10_000 - inTime), policy) },
  ].filter(({ amount }) => !/^0(\.0*)?$/.test(amount.amount));
}

function tenThousandths(share: string): number {
  const [whole = "0", fraction = ""] = share.split(".");
  return Math.min(10_000, Number(whole) * 10_000 + Number(fraction.padEnd(4, "0").slice(0, 4)));
}

/** The assessment with the places of two of its steps, where it has them. */
export interface Assessed {
  readonly tried: Tried<"assessCredit">;
  /** Index in the basis; −1 for none. */
  readonly at: (name: "payment-history" | "grades" | "new-customer") => number;
}

/** Assesses a customer. */
export function assessed(facts: CreditTry, policy: Policy): Assessed {
  const tried = tryFacts("assessCredit", facts, policy);
  return { tried, at: (name) => (tried.result?.basis ?? []).findIndex((step) => step.name === name) };
}
