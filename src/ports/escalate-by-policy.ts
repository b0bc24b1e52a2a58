import {
  type EscalationFacts,
  type EscalationPlan,
  type EscalationPolicy,
  type Hold,
  mergePlans,
  planEscalation,
} from "../escalation/index.js";

/**
 * The plan of a run in which customers have different rules: planned apart for the customers of each, and merged. What
 * belongs to no known customer goes by the rules of the policy itself.
 */
export function escalateByPolicy(
  facts: EscalationFacts,
  {
    own,
    policyOf,
  }: { readonly own: EscalationPolicy; readonly policyOf: (customer: string) => EscalationPolicy },
): EscalationPlan {
  const { disputes = [], holds = [], interest = [], overrides = [] } = facts;
  const { promises = [], settledItems = [], unreachable = [] } = facts;
  const owner = new Map([
    ...settledItems.map(({ customer, id }) => [id, customer] as const),
    ...facts.items.map(({ item }) => [item.id, item.customer] as const),
  ]);
  const ofItem = ({ item }: { readonly item: string }): EscalationPolicy => {
    const customer = owner.get(item);
    return customer === undefined ? own : policyOf(customer);
  };
  const ofCustomer = ({ customer }: { readonly customer: string }): EscalationPolicy => policyOf(customer);
  const ofScope = ({ scope }: Pick<Hold, "scope">): EscalationPolicy =>
    "item" in scope ? ofItem(scope) : ofCustomer(scope);
  const policies = new Set([
    own,
    ...facts.items.map(({ item }) => ofCustomer(item)),
    ...settledItems.map(ofCustomer),
    ...[...promises, ...disputes, ...unreachable].map(ofCustomer),
    ...[...holds, ...overrides].map(ofScope),
  ]);
  return [...policies]
    .map((policy) =>
      planEscalation(
        {
          ...facts,
          items: facts.items.filter(({ item }) => ofCustomer(item) === policy),
          settledItems: settledItems.filter((item) => ofCustomer(item) === policy),
          done: facts.done.filter((record) => ofItem(record) === policy),
          promises: promises.filter((promise) => ofCustomer(promise) === policy),
          disputes: disputes.filter((dispute) => ofCustomer(dispute) === policy),
          holds: holds.filter((hold) => ofScope(hold) === policy),
          overrides: overrides.filter((override) => ofScope(override) === policy),
          unreachable: unreachable.filter((way) => ofCustomer(way) === policy),
          interest: interest.filter((claim) => ofItem(claim) === policy),
        },
        policy,
      ),
    )
    .reduce(mergePlans);
}
