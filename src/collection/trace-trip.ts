import { type RuleAsked, tracedRules } from "../decision/index.js";
import { type TripFacts, checkTrip } from "./check-trip.js";
import type { CollectionPolicy } from "./collection.policy.js";
import type { TripCode } from "./collection.reason.js";
import { tripChanges } from "./trip-changes.js";
import type { TripRule, TripTrace } from "./trip-trace.js";

const RULE_OF: Readonly<Record<Exclude<TripCode, "trip-may-start">, TripRule>> = {
  "trip-without-customers": "trip-route",
  "customer-planned-twice": "trip-route",
  "planned-call-outside-trip": "trip-days",
  "return-before-leaving": "trip-days",
  "trip-checked-after-leaving": "trip-days",
  "trip-set-by-other-department": "trip-department",
  "trip-not-agreed": "trip-agreement",
  "trip-agreed-by-salesman": "trip-agreement",
  "trip-agreed-by-other-role": "trip-agreement",
  "trip-agreed-after-leaving": "trip-agreement",
  "trip-agreed-in-the-future": "trip-agreement",
  "customer-of-other-handler": "trip-customers",
  "customer-without-items": "trip-customers",
  "claimed-item-twice": "trip-balances",
  "claimed-item-not-open": "trip-balances",
  "claimed-item-of-other-customer": "trip-balances",
  "claimed-amount-differs": "trip-balances",
  "open-item-not-claimed": "trip-balances",
};

/**
 * How it came about that a salesman may leave on a collection trip or not (Art. 20, 21): each rule with what it looked
 * at, all that must be put right in the plan, and the days on which the outcome changes by itself. Every change was
 * tried by {@link checkTrip} itself, and no part of it is spare.
 *
 * @example
 * import { chinaTradeRegulation, explainReason, money, plainDate, positionAsOf, traceTrip } from "receivables";
 *
 * const day = plainDate("2026-05-04");
 * const invoice = {
 *   kind: "invoice", receivable: "trade", id: "INV-1", customer: "Linden", handler: "wang", issuedOn: day, postedOn: day,
 *   dueOn: day, amount: money("100.00", "CNY"),
 * } as const;
 * const plan = {
 *   id: "T1", salesman: "wang", leavesOn: day, returnsOn: plainDate("2026-05-08"), setBy: "business",
 *   route: [{ customer: "Linden", on: day, claims: [{ item: "INV-1", amount: money("99.00", "CNY") }] }],
 *   agreed: { by: "sun", role: "business-supervisor", on: day },
 * };
 * const position = positionAsOf({ documents: [invoice] }, day);
 * const { changes } = traceTrip({ plan, position }, chinaTradeRegulation.collection);
 * changes[0]?.parts.map((part) => explainReason(part)); // => ["The plan states 100.00 CNY for INV-1 of Linden"]
 */
export function traceTrip(facts: TripFacts, policy: Pick<CollectionPolicy, "policy" | "trip">): TripTrace {
  const decision = checkTrip(facts, policy);
  return {
    decision,
    rules: tracedRules(decision.reasons, askedRules(facts, policy.trip), RULE_OF),
    changes: tripChanges(facts, policy),
  };
}

function askedRules(
  { plan: { id, salesman, leavesOn, returnsOn, setBy, route, agreed }, position: { asOf, items } }: TripFacts,
  rules: CollectionPolicy["trip"],
): readonly RuleAsked<TripRule, TripCode>[] {
  const trip = { trip: id };
  const customers = [...new Set(route.map(({ customer }) => customer))].sort();
  return [
    { rule: "trip-route", citation: "Art. 20", facts: { ...trip, customers } },
    { rule: "trip-days", citation: "Art. 20, 21", facts: { ...trip, leavesOn, returnsOn, asOf } },
    {
      rule: "trip-department",
      citation: "Art. 21",
      facts: { ...trip, setBy, departments: rules.setBy },
      ...(rules.setBy.length === 0 && { notAsked: "rule-not-set" }),
    },
    {
      rule: "trip-agreement",
      citation: "Art. 20",
      facts: { ...trip, by: agreed?.by ?? null, role: agreed?.role ?? null, roles: rules.agreedBy },
    },
    { rule: "trip-customers", citation: "Art. 20", facts: { ...trip, salesman, customers } },
    {
      rule: "trip-balances",
      citation: "Art. 20",
      facts: { ...trip, items: items.filter(({ customer }) => customers.includes(customer)).length },
    },
  ];
}
