import { compareText } from "../decision/index.js";
import { compareMoney } from "../money/index.js";
import type { FilingRules } from "./customer.policy.js";
import type { Deal } from "./deal.js";

/**
 * The deal of a customer that makes a dossier due, by the policy's reading; `undefined` while none does. What came
 * first on one day is not known: the larger deal is taken to have come first, so that the duty never arises too late.
 */
export function decidingDeal(deals: readonly Deal[], rules: FilingRules): Deal | undefined {
  const row = deals.toSorted((a, b) => compareText(a.on, b.on) || compareOnDay(a, b, rules));
  const large = row.filter((deal) => reaches(deal, rules));
  const nth = row[rules.deals - 1];
  const [first] = large;
  switch (rules.reading) {
    case "either":
      return earlier(nth, first, row);
    case "any":
      return nth === undefined || first === undefined ? undefined : later(nth, first, row);
    case "following":
      return first === undefined ? undefined : row[row.indexOf(first) + rules.deals - 1];
    case "each":
    default:
      return large[rules.deals - 1];
  }
}

/** Whether a deal by itself reaches the policy's amount. */
export function reaches({ amount }: Deal, rules: FilingRules): boolean {
  return amount.currency === rules.amount.currency && compareMoney(amount, rules.amount) >= 0;
}

// Deals in another currency reach no amount and so come last.
function compareOnDay(a: Deal, b: Deal, { amount: { currency } }: FilingRules): number {
  const [known, other] = [a.amount.currency === currency, b.amount.currency === currency];
  if (known !== other) return known ? -1 : 1;
  return (known ? compareMoney(b.amount, a.amount) : 0) || compareText(a.id, b.id);
}

function later(a: Deal, b: Deal, row: readonly Deal[]): Deal {
  return row.indexOf(a) >= row.indexOf(b) ? a : b;
}

function earlier(a: Deal | undefined, b: Deal | undefined, row: readonly Deal[]): Deal | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return row.indexOf(a) <= row.indexOf(b) ? a : b;
}
