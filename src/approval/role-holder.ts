import type { PlainDate } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import type { StepVoters } from "./approval.policy.js";

/** A person in a role. A committee is a role that its members hold. */
export interface RoleHolder {
  readonly role: string;
  readonly person: string;
  /** First day; without it, since ever. */
  readonly from?: PlainDate;
  /** Last day, included; without it, until further notice. */
  readonly until?: PlainDate;
}

/** A roster in one order, whatever the order it was given in. */
export function inOrder(roster: readonly RoleHolder[]): readonly RoleHolder[] {
  return roster.toSorted(
    (a, b) =>
      compareText(a.role, b.role) ||
      compareText(a.person, b.person) ||
      compareText(a.from ?? "", b.from ?? "") ||
      compareText(a.until ?? "", b.until ?? ""),
  );
}

/** Who holds a role on a day, or the person named, each once, sorted. */
export function holdersOf(
  voters: StepVoters,
  roster: readonly RoleHolder[],
  on: PlainDate,
): readonly string[] {
  if ("person" in voters) return [voters.person];
  const persons = roster
    .filter(({ role, from = on, until = on }) => role === voters.role && from <= on && on <= until)
    .map(({ person }) => person);
  return [...new Set(persons)].sort();
}

/** Whether a person holds one of some roles on a day. */
export function holdsOneOf(
  person: string,
  roles: readonly string[],
  roster: readonly RoleHolder[],
  on: PlainDate,
): boolean {
  return roles.some((role) => holdersOf({ role }, roster, on).includes(person));
}
