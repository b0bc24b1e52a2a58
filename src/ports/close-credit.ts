import type { LimitRow } from "../aging/index.js";
import {
  assessCredit,
  checkOrder,
  type CreditAssessment,
  type CreditLine,
  type CreditReview,
  dealingsOf,
  type OrderDecision,
  reviewCredit,
} from "../credit/index.js";
import { compareText, grouped } from "../decision/index.js";
import type { MonthEndFacts } from "./month-end-facts.js";

/** Assesses every customer whose standing is given, by its standing and its dealings in the ledger. */
export function assessCustomers({
  asOf,
  items,
  policy,
  rates,
  settled,
  standings,
}: MonthEndFacts): readonly CreditAssessment[] {
  const itemsOf = grouped([...items, ...settled], ({ customer }) => customer);
  return standings
    .map((standing) => {
      const { customer } = standing;
      const dealings = dealingsOf({ customer, items: itemsOf.get(customer) ?? [], asOf }, policy.credit);
      return assessCredit({ ...standing, ...dealings, rates, asOf }, policy.credit);
    })
    .sort((a, b) => compareText(a.customer, b.customer));
}

/** Checks every waiting order against the table of limits, the ledger and the order book. */
export function checkRequests(facts: MonthEndFacts): readonly OrderDecision[] {
  const { asOf, collateral, events, groups, items, lines, orders, policy, rates, requests } = facts;
  return requests
    .map((request) => {
      const group = groups.find(({ members }) => members.includes(request.order.customer));
      const shared = { items, orders, lines, collateral, events, rates, asOf };
      return checkOrder({ ...shared, ...request, ...(group !== undefined && { group }) }, policy.credit);
    })
    .sort((a, b) => compareText(a.order, b.order) || compareText(a.stage, b.stage));
}

/** The rows of the table that are to be reviewed by now. */
export function reviewLines({ asOf, events, groups, lines, policy }: MonthEndFacts): readonly CreditReview[] {
  return linesInForce(lines)
    .map((line) => {
      const group = groups.find(({ id }) => line.scope === "group" && id === line.holder);
      return reviewCredit({ line, events, asOf, ...(group !== undefined && { group }) }, policy.credit);
    })
    .filter(({ outcome }) => outcome === "review")
    .sort((a, b) => compareText(a.holder, b.holder));
}

/** The table as the comparison with the aging list reads it: customers' own rows that give an amount and a term. */
export function tableOfLimits({ lines }: MonthEndFacts): readonly LimitRow[] {
  return linesInForce(lines).flatMap(({ holder, limit, scope, term }) =>
    scope === "customer" && limit.kind === "amount" && term !== null
      ? [{ customer: holder, limit: limit.amount, termDays: term }]
      : [],
  );
}

/** Of each holder's rows the one that was fixed last. */
function linesInForce(lines: readonly CreditLine[]): readonly CreditLine[] {
  const latest = new Map<string, CreditLine>();
  for (const line of lines) {
    const key = `${line.scope}\n${line.holder}`;
    const known = latest.get(key);
    if (known === undefined || known.fixedOn < line.fixedOn) latest.set(key, line);
  }
  return [...latest.values()];
}
