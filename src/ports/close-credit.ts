import type { LimitRow } from "../aging/index.js";
import {
  assessCredit,
  checkOrder,
  type CollectionStage,
  type CreditAssessment,
  type CreditLine,
  type CreditReview,
  dealingsOf,
  lineInForce,
  type OrderDecision,
  reviewCredit,
} from "../credit/index.js";
import { compareText, contentId, grouped } from "../decision/index.js";
import type { EscalationPlan } from "../escalation/index.js";
import type { MonthEndFacts } from "./month-end-facts.js";
import { type MonthPolicies, orderDates } from "./month-policies.js";

/** Assesses every customer whose standing is given, by its standing and its dealings in the ledger. */
export function assessCustomers(
  { asOf, items, rates, settled, standings }: MonthEndFacts,
  policies: MonthPolicies,
): readonly CreditAssessment[] {
  const itemsOf = grouped([...items, ...settled], ({ customer }) => customer);
  return standings
    .map((standing) => {
      const { customer } = standing;
      const { credit } = policies.forCustomer(customer);
      const dealings = dealingsOf({ customer, items: itemsOf.get(customer) ?? [], asOf }, credit);
      return assessCredit({ ...dealings, ...standing, rates, asOf }, credit);
    })
    .sort((a, b) => compareText(a.customer, b.customer));
}

/**
 * Checks every waiting order against the table of limits, the ledger and the order book. How far the collection of
 * items has come is read from the plan of the day, unless the request says it.
 */
export function checkRequests(
  facts: MonthEndFacts,
  policies: MonthPolicies,
  plan: EscalationPlan,
): readonly OrderDecision[] {
  const { asOf, collateral, events, groups, items, lines, orders, rates, requests } = facts;
  const stages = stagesOf(plan);
  return requests
    .map((waiting) => {
      const { contractedOn: _, orderedOn: __, ...request } = waiting;
      const { credit } = policies.governing("orderCheck", orderDates(waiting), request.order.customer);
      const group = groups.find(({ members }) => members.includes(request.order.customer));
      const shared = { items, orders, lines, collateral, events, rates, stages, asOf };
      return checkOrder({ ...shared, ...request, ...(group !== undefined && { group }) }, credit);
    })
    .sort((a, b) => compareText(a.order, b.order) || compareText(a.stage, b.stage));
}

function stagesOf({ items }: EscalationPlan): readonly CollectionStage[] {
  return items.flatMap(({ aged: { item }, stage }) =>
    stage === null ? [] : [{ customer: item.customer, item: item.id, stage }],
  );
}

/** The rows of the table that are to be reviewed by now. */
export function reviewLines(facts: MonthEndFacts, policies: MonthPolicies): readonly CreditReview[] {
  const { asOf, events, groups } = facts;
  return linesInForce(facts)
    .map((line) => {
      const group = groups.find(({ id }) => line.scope === "group" && id === line.holder);
      const { credit } =
        line.scope === "group" ? policies.forGroup(line.holder) : policies.forCustomer(line.holder);
      return reviewCredit({ line, events, asOf, ...(group !== undefined && { group }) }, credit);
    })
    .filter(({ outcome }) => outcome === "review")
    .sort((a, b) => compareText(a.holder, b.holder) || compareText(a.scope, b.scope));
}

/**
 * The table as the comparison with the aging list reads it: the customers' own rows, and for members of a group
 * that have none the group's, whose amount is held against all of them together and against none alone. Rows of one
 * of the firm's own companies are left out: the list is of all of them.
 */
export function tableOfLimits(facts: MonthEndFacts): readonly LimitRow[] {
  const lines = linesInForce(facts).filter(({ company }) => company === undefined);
  const own = lines.filter(({ scope }) => scope === "customer");
  const holders = new Set(own.map(({ holder }) => holder));
  const shared = lines.flatMap(({ holder, scope, term }) => {
    const group = facts.groups.find(({ id }) => scope === "group" && id === holder);
    const members = group?.members.filter((member) => !holders.has(member)) ?? [];
    return members.map((customer): LimitRow => ({ customer, limit: null, termDays: term }));
  });
  return [
    ...own.map(({ holder, limit, term }): LimitRow => ({
      customer: holder,
      limit: limit.kind === "amount" ? limit.amount : null,
      termDays: term,
    })),
    ...shared,
  ];
}

/** The row that holds on the day, of each holder that has one, and of each company that has one for it. */
function linesInForce({ asOf, lines }: MonthEndFacts): readonly CreditLine[] {
  const rows = grouped(lines, ({ company = "", holder, scope }) => contentId(scope, holder, company));
  return [...rows.values()].flatMap((ofHolder) =>
    ofHolder.slice(0, 1).flatMap(({ company, holder, scope }) => {
      const which = { scope, holder, ...(company !== undefined && { company }), asOf };
      return lineInForce(ofHolder, which) ?? [];
    }),
  );
}
