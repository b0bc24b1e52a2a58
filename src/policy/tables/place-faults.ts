import type { PolicySections } from "../policy.js";
import type { DecisionTable } from "./decision-table.js";
import { isWithin, placeAt, pointerSteps } from "./json-pointer.js";
import { NOT_BY_CUSTOMER, SECTIONS_BY_CUSTOMER } from "./places-by-customer.js";

/** What is wrong with the tables of a policy, and where in the policy. */
export interface TableFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** How many rows all tables of a policy together may have. */
export const ROWS_IN_ALL = 500;

/** What is wrong with the ids of tables and with the places that they set; of each place the first fault. */
export function placeFaults(
  tables: readonly DecisionTable[],
  sections: PolicySections,
): readonly TableFault[] {
  const places = tables.flatMap(({ id, sets }, table) =>
    sets.map((place, column) => ({ id, place, table, path: ["tables", table, "sets", column] as const })),
  );
  const faults = places.map(({ path, place, table }, index): TableFault | null => {
    const alone = placeFault(place, sections);
    if (alone !== null) return { path, message: alone };
    const before = places.slice(0, index);
    const rival = before.find((other) => isWithin(other.place, place) || isWithin(place, other.place));
    if (rival !== undefined) {
      return { path, message: `the table "${rival.id}" sets ${rival.place} already` };
    }
    const sharing = new Set(
      before.filter((other) => fieldOf(other.place) === fieldOf(place)).map((other) => other.table),
    );
    sharing.delete(table);
    if (sharing.size < 2) return null;
    return { path, message: `two other tables set places in ${fieldOf(place)}: put them into one table` };
  });
  const twice = tables.map(({ id }, index): TableFault | null =>
    tables.findIndex((other) => other.id === id) < index
      ? { path: ["tables", index, "id"], message: "another table has this id" }
      : null,
  );
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const tooMany = { path: ["tables"], message: `${rows} rows in all tables, more than ${ROWS_IN_ALL}` };
  return [...(rows > ROWS_IN_ALL ? [tooMany] : []), ...twice, ...faults].filter((fault) => fault !== null);
}

/**
 * The part of a section that is checked as a whole: a field of it, or one of the order rules, which stand side by
 * side in one field.
 */
function fieldOf(place: string): string {
  const depth = place.startsWith("/credit/rules/") ? 4 : 3;
  return place.split("/").slice(0, depth).join("/");
}

function placeFault(place: string, sections: PolicySections): string | null {
  const steps = pointerSteps(place);
  if (steps === null) return "not a JSON pointer";
  const [part = "", field] = steps;
  if (!SECTIONS_BY_CUSTOMER.some((section) => section === part)) {
    const why = Object.hasOwn(NOT_BY_CUSTOMER, part) ? NOT_BY_CUSTOMER[part] : "a policy has no such part";
    return `cannot be chosen by customer: ${why}; places in ${SECTIONS_BY_CUSTOMER.join(", ")} can`;
  }
  if (field === undefined) return `the whole section: name a field of it, such as "/${part}/citation"`;
  if (field === "policy") return "the stamp of the policy is the same in every section";
  if (placeAt(sections, steps) !== undefined) return null;
  return "no such place: state its value there first, which holds where no row does";
}
