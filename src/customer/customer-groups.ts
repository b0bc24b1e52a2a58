import { type Finding, compareText, grouped, inOrderOfId } from "../decision/index.js";
import { customerFinding } from "./customer-finding.js";
import type { GroupCode } from "./customer.reason.js";
import type { CustomerParent } from "./customer-parent.js";

/** Customers that count as one. It is what the credit room calls a credit group. */
export interface CustomerGroup {
  /** The id of the parent above all; the first by id where the parents do not lead to one. */
  readonly id: string;
  /** Ids of customers, the parent among them where it is one. Sorted. */
  readonly members: readonly string[];
}

/** The groups of a firm's customers, and faults in the rows that make them. */
export interface CustomerGroups {
  /** Sorted by id. A customer in none stands alone. No customer is in two. */
  readonly groups: readonly CustomerGroup[];
  readonly findings: readonly Finding<GroupCode>[];
}

/**
 * Customers by the group that they belong to: a parent, its children and theirs. A parent that is no customer, a
 * customer with two parents and a circle of parents are findings. What they link still counts as one, so that a fault
 * in the rows lets nobody have two limits.
 *
 * @example
 * import { customerGroups } from "receivables";
 *
 * const parents = [
 *   { customer: "C2", parent: "C1" },
 *   { customer: "C3", parent: "C2" },
 * ];
 * customerGroups({ customers: ["C1", "C2", "C3", "C4"], parents }).groups; // => [{ id: "C1", members: ["C1", "C2", "C3"] }]
 */
export function customerGroups({
  customers,
  parents,
}: {
  readonly customers: readonly string[];
  readonly parents: readonly CustomerParent[];
}): CustomerGroups {
  const known = new Set(customers);
  const parentsOf = new Map(
    [...grouped(parents, ({ customer }) => customer)].map(([customer, own]) => [
      customer,
      [...new Set(own.map(({ parent }) => parent))].sort(compareText),
    ]),
  );
  const names = [...new Set([...known, ...parents.flatMap(({ customer, parent }) => [customer, parent])])];
  const linked = linkedNames(names.sort(compareText), parentsOf);
  const groups = linked.flatMap((all): readonly CustomerGroup[] => {
    const members = all.filter((name) => known.has(name));
    if (all.length < 2 || members.length === 0) return [];
    const top = all.find((name) => !parentsOf.has(name));
    return [{ id: top ?? (all[0] as string), members }];
  });
  return {
    groups: groups.toSorted((a, b) => compareText(a.id, b.id)),
    findings: inOrderOfId([...linkFindings(known, parentsOf), ...cycleFindings(parentsOf)]),
  };
}

/**
 * The group of a customer; `undefined` for one that stands alone.
 *
 * @example
 * import { customerGroups, groupOf } from "receivables";
 *
 * const { groups } = customerGroups({ customers: ["C1", "C2"], parents: [{ customer: "C2", parent: "C1" }] });
 * groupOf(groups, "C2")?.id; // => "C1"
 */
export function groupOf(groups: readonly CustomerGroup[], customer: string): CustomerGroup | undefined {
  return groups.find(({ members }) => members.includes(customer));
}

type ParentsOf = ReadonlyMap<string, readonly string[]>;

/** Names that any chain of rows links, each name once; all sorted. */
function linkedNames(names: readonly string[], parentsOf: ParentsOf): readonly (readonly string[])[] {
  const next = new Map<string, string[]>(names.map((name) => [name, []]));
  for (const [customer, parents] of parentsOf) {
    for (const parent of parents) {
      next.get(customer)?.push(parent);
      next.get(parent)?.push(customer);
    }
  }
  const seen = new Set<string>();
  return names.flatMap((name) => {
    if (seen.has(name)) return [];
    seen.add(name);
    const all = [name];
    for (const one of all) {
      for (const other of next.get(one) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        all.push(other);
      }
    }
    return [all.sort(compareText)];
  });
}

function linkFindings(known: ReadonlySet<string>, parentsOf: ParentsOf): readonly Finding<GroupCode>[] {
  return [...parentsOf].flatMap(([customer, parents]) => [
    ...(known.has(customer) ? [] : [groupFinding("unknown-member", customer, parents)]),
    ...(parents.length < 2 ? [] : [groupFinding("member-of-two-groups", customer, parents)]),
    ...parents
      .filter((parent) => !known.has(parent))
      .map((parent) =>
        customerFinding<GroupCode>("unknown-parent", "Art. 9", [customer, parent], { customer, parent }),
      ),
  ]);
}

function groupFinding(code: GroupCode, customer: string, parents: readonly string[]): Finding<GroupCode> {
  return customerFinding(code, "Art. 9", [customer], { customer, parents });
}

/** One finding for each circle, named by all that are in it. */
function cycleFindings(parentsOf: ParentsOf): readonly Finding<GroupCode>[] {
  const above = new Map([...parentsOf.keys()].map((name) => [name, allAbove(name, parentsOf)]));
  const inCircle = [...above].filter(([name, all]) => all.has(name)).map(([name]) => name);
  return inCircle.map((name) => {
    const members = inCircle.filter((other) => above.get(name)?.has(other) && above.get(other)?.has(name));
    const customers = members.sort(compareText);
    return customerFinding<GroupCode>("group-cycle", "Art. 9", customers, { customers });
  });
}

function allAbove(name: string, parentsOf: ParentsOf): ReadonlySet<string> {
  const above = new Set<string>(parentsOf.get(name) ?? []);
  for (const one of above) for (const parent of parentsOf.get(one) ?? []) above.add(parent);
  return above;
}
