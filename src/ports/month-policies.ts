import type { Approval } from "../approval/index.js";
import type { PlainDate } from "../calendar/index.js";
import { compareText, grouped, type Reason } from "../decision/index.js";
import {
  type CustomerProfile,
  customerProfileAsOf,
  type DecisionKind,
  type GovernedDecision,
  governingPolicy,
  type Policy,
  policyFor,
  type ProfileFacts,
  type TableCode,
  type VersionCode,
} from "../policy/index.js";
import type { MonthEndFacts } from "./month-end-facts.js";

/** What the policy's decision tables chose for a customer. */
export interface ChosenForCustomer {
  readonly customer: string;
  readonly reasons: readonly Reason<TableCode>[];
}

/** A decision that another version governs than the one in force on the day, or whose first date did not tell. */
export interface GovernedOtherwise {
  readonly decision: DecisionKind;
  /** The order, the item, the handover. */
  readonly subject: string;
  readonly reasons: readonly Reason<VersionCode>[];
}

/** Finds the policy by which something is decided at a month end. */
export interface MonthPolicies {
  /** The version in force on the day, as it is for a customer. */
  readonly forCustomer: (customer: string) => Policy;
  /** For the members of a group: what they share is known, and nothing else. */
  readonly forGroup: (group: string) => Policy;
  /** The version that governs a decision, as it is for the customer of whom it is, if it is of one. */
  readonly governing: (
    decision: DecisionKind,
    dates: Omit<GovernedDecision["dates"], "asOf">,
    customer?: string,
  ) => Policy;
}

/** The policies of a month end. Customers are looked at as they are on its day. */
export function monthPolicies(facts: MonthEndFacts, approvals: readonly Approval[]): MonthPolicies {
  const { asOf, groups, policy, versions } = facts;
  const profileOf = remembered(profileReader(facts, approvals));
  const chooserOf = remembered((version: Policy) => {
    const byRows = new Map<string, Policy>();
    return (profile: CustomerProfile): Policy => {
      if (version.tables.length === 0) return version;
      const chosen = policyFor(version, profile);
      const rows = JSON.stringify(chosen.reasons.map((reason) => reason.facts["row"]));
      const known = byRows.get(rows) ?? chosen.policy;
      byRows.set(rows, known);
      return known;
    };
  });
  const choose = (version: Policy, customer: string): Policy => chooserOf(version)(profileOf(customer));
  return {
    forCustomer: (customer) => choose(policy, customer),
    forGroup: (group) => {
      const members = groups.find(({ id }) => id === group)?.members ?? [];
      return chooserOf(policy)({ ...sharedBy(members.map(profileOf)), group });
    },
    governing: (decision, dates, customer) => {
      const version =
        versions.length === 1
          ? policy
          : governingPolicy(versions, { decision, dates: { ...dates, asOf } }).policy;
      return customer === undefined ? version : choose(version, customer);
    },
  };
}

/** What the tables of the version in force chose, of each customer for whom a row holds; by customer. */
export function chosenForCustomers(
  facts: MonthEndFacts,
  approvals: readonly Approval[],
): readonly ChosenForCustomer[] {
  if (facts.policy.tables.length === 0) return [];
  const profileOf = profileReader(facts, approvals);
  return customersOf(facts)
    .map((customer) => ({ customer, reasons: policyFor(facts.policy, profileOf(customer)).reasons }))
    .filter(({ reasons }) => reasons.some(({ code }) => code === "table-row-holds"));
}

/** Decisions that the version in force on the day does not simply govern; by kind and subject. */
export function governedOtherwise(facts: MonthEndFacts): readonly GovernedOtherwise[] {
  const { asOf, handovers, items, policy, requests, settled, versions } = facts;
  if (versions.length === 1) return [];
  const asked = [
    ...requests.map((request) => ["orderCheck", request.order.id, orderDates(request)] as const),
    ...[...items, ...settled].map((item) => ["interest", item.id, interestDates(item, facts)] as const),
    ...handovers.map(({ record }) => ["handover", record.list.id, { handover: record.list.on }] as const),
  ];
  return asked
    .map(([decision, subject, dates]) => ({
      decision,
      subject,
      found: governingPolicy(versions, { decision, dates: { ...dates, asOf } }),
    }))
    .filter(({ found }) => found.reasons.length > 1 || found.policy.version !== policy.version)
    .map(({ decision, found, subject }) => ({ decision, subject, reasons: found.reasons }))
    .sort((a, b) => compareText(a.decision, b.decision) || compareText(a.subject, b.subject));
}

/** The dates of an order that waits for a check. */
export function orderDates({ contractedOn: contract, orderedOn: order }: MonthEndFacts["requests"][number]): {
  readonly contract?: PlainDate;
  readonly order?: PlainDate;
} {
  return { ...(contract !== undefined && { contract }), ...(order !== undefined && { order }) };
}

/** The dates of an item: of its document, and of the customer's contract that it refers to. */
export function interestDates(
  { customer, issuedOn: document, reference }: MonthEndFacts["items"][number],
  { contracts }: Pick<MonthEndFacts, "contracts">,
): { readonly contract?: PlainDate; readonly document: PlainDate } {
  const contract = contracts.find((row) => row.customer === customer && row.contract.id === reference);
  return { document, ...(contract !== undefined && { contract: contract.contract.concludedOn }) };
}

function customersOf({ customers, items, requests, standings }: MonthEndFacts): readonly string[] {
  const named = [
    ...customers.map(({ id }) => id),
    ...items.map(({ customer }) => customer),
    ...requests.map(({ order }) => order.customer),
    ...standings.map(({ customer }) => customer),
  ];
  return [...new Set(named)].sort(compareText);
}

/** Reads customers' profiles from everything that is on file. */
function profileReader(
  { asOf, customers, deals, gradeChanges: changes, groups, items, policy, settled }: MonthEndFacts,
  approvals: readonly Approval[],
): (customer: string) => CustomerProfile {
  const known = new Map(customers.map((customer) => [customer.id, customer]));
  const itemsOf = grouped([...items, ...settled], ({ customer }) => customer);
  const dealsOf = grouped(deals, ({ customer }) => customer);
  const changesOf = grouped(changes, ({ customer }) => customer);
  return (id) => {
    const customer: ProfileFacts["customer"] = known.get(id) ?? { id };
    const group = customer.group ?? groups.find(({ members }) => members.includes(id))?.id;
    const dealings = [
      ...(dealsOf.get(id) ?? []).map(({ on }) => on),
      ...(itemsOf.get(id) ?? []).map(({ issuedOn }) => issuedOn),
    ];
    return customerProfileAsOf(
      {
        customer: { ...customer, ...(group !== undefined && { group }) },
        dealings,
        changes: changesOf.get(id) ?? [],
        approvals,
        asOf,
      },
      policy.customer,
    );
  };
}

/** What is the same of all. */
function sharedBy([first, ...others]: readonly CustomerProfile[]): CustomerProfile {
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(([fact, value]) =>
      others.every((other) => other[fact as keyof CustomerProfile] === value),
    ),
  );
}

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.has(key) ? (made.get(key) as Value) : make(key);
    made.set(key, value);
    return value;
  };
}
