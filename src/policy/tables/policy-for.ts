import type { Reason } from "../../decision/index.js";
import type { Policy } from "../policy.js";
import type { Origin, Provenance } from "../provenance.js";
import { conditionHolds, factOf } from "./condition-holds.js";
import { NUMBER_FACTS, TEXT_FACTS } from "./condition.js";
import type { CustomerProfile } from "./customer-profile.js";
import type { DecisionTable, TableRow } from "./decision-table.js";
import { isWithin, pointerSteps, withPlace } from "./json-pointer.js";
import type { TableCode } from "./table.reason.js";

/** The policy as it is for a customer, and why. */
export interface ChosenPolicy {
  /** The policy with the values of the rows that hold; the one that was given, where none does. */
  readonly policy: Policy;
  /** For each table, in their order, which row holds or that none does. */
  readonly reasons: readonly Reason<TableCode>[];
}

/**
 * The policy for a customer: of each decision table the first row whose condition holds gives its values; where none
 * does, the policy's own stay. The origin of a value from a table is what the table cites.
 *
 * @param policy - as `policySchema` reads it, so that whatever its tables choose makes a policy.
 * @example
 * import { net30, policyFor } from "receivables";
 *
 * const rows = [{ id: "good", when: { fact: "grade", in: ["A", "B"] }, values: [45] } as const];
 * const table = { id: "term-by-grade", citation: "Board, 2026", sets: ["/credit/normalTerm"], rows };
 * const policy = { ...net30, tables: [table] };
 *
 * policyFor(policy, { grade: "A" }).policy.credit.normalTerm; // => 45
 * policyFor(policy, { grade: "A" }).reasons[0]?.facts["row"]; // => "good"
 * policyFor(policy, {}).policy.credit.normalTerm; // => 30
 */
export function policyFor(policy: Policy, profile: CustomerProfile): ChosenPolicy {
  const chosen = policy.tables.map((table) => ({
    table,
    row: table.rows.find(({ when }) => conditionHolds(when, profile)),
  }));
  return {
    policy: chosen.reduce(
      (given, { table, row }) => (row === undefined ? given : withRow(given, table, row)),
      policy,
    ),
    reasons: chosen.map(({ table, row }) => reasonOf(table, row, profile)),
  };
}

/** The policy with the values of one row. */
export function withRow(policy: Policy, { citation, sets }: DecisionTable, { values }: TableRow): Policy {
  const changed = sets.reduce<unknown>(
    (given, place, column) => withPlace(given, pointerSteps(place) ?? [], values[column]),
    policy,
  ) as Policy;
  return { ...changed, provenance: originsOf(policy.provenance, sets, citation) };
}

function originsOf(before: Provenance, sets: readonly string[], citation: string): Provenance {
  const origin: Origin = { citation, certainty: "chosen" };
  return Object.fromEntries([
    ...Object.entries(before).filter(([pointer]) => !sets.some((place) => isWithin(place, pointer))),
    ...sets.map((place) => [place, origin] as const),
  ]);
}

function reasonOf(
  { id, citation, sets }: DecisionTable,
  row: TableRow | undefined,
  profile: CustomerProfile,
): Reason<TableCode> {
  const known = [...TEXT_FACTS, ...NUMBER_FACTS].map(
    (name) => [name, factOf(profile, name) ?? null] as const,
  );
  return {
    code: row === undefined ? "no-table-row-holds" : "table-row-holds",
    citation,
    facts: { table: id, row: row?.id ?? null, places: [...sets], ...Object.fromEntries(known) },
  };
}
