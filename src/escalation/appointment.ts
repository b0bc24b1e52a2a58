import type { OpenItem } from "../ledger/index.js";

/** Who holds a role, in one department or in the whole firm. */
export interface Appointment {
  readonly role: string;
  readonly person: string;
  /** Without it, of every department that has nobody of its own. */
  readonly department?: string;
}

/**
 * The person who acts in a role for an item: the item's own handler, or who is appointed for its department,
 * or for the firm; `null` for nobody. Of several the first by name.
 */
export function personFor(role: string, item: OpenItem, people: readonly Appointment[]): string | null {
  if (role === "handler") return item.handler ?? null;
  const ofRole = people.filter((appointment) => appointment.role === role);
  const ofDepartment = ofRole.filter(
    ({ department }) => department !== undefined && department === item.department,
  );
  const ofFirm = ofRole.filter(({ department }) => department === undefined);
  const persons = (ofDepartment.length > 0 ? ofDepartment : ofFirm).map(({ person }) => person);
  return persons.sort()[0] ?? null;
}
