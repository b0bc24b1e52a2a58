import type { OpenItem } from "../ledger/index.js";

/** Who holds a role, in one department or in the whole firm. */
export interface Appointment {
  readonly role: string;
  readonly person: string;
  /** Without it, of every department that has nobody of its own. */
  readonly department?: string;
}

/** Finds the person who acts in a role for an item; `null` for nobody. */
export type PersonFinder = (role: string, item: OpenItem) => string | null;

/**
 * Who acts in a role for an item: the item's own handler, or who is appointed for its department, or for the firm. Of
 * several the first by name.
 */
export function personFinder(people: readonly Appointment[]): PersonFinder {
  const first = new Map<string, string>();
  for (const { role, department, person } of people) {
    const key = JSON.stringify([role, department]);
    const before = first.get(key);
    if (before === undefined || person < before) first.set(key, person);
  }
  return (role, { department, handler }) => {
    if (role === "handler") return handler ?? null;
    return (
      first.get(JSON.stringify([role, department])) ?? first.get(JSON.stringify([role, undefined])) ?? null
    );
  };
}
