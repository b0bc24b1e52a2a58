import type { PlainDate } from "../calendar/index.js";
import type { RoleHolder } from "./role-holder.js";

/** Who holds which role from a day on, instead of what was known before. */
export interface RosterChange {
  readonly on: PlainDate;
  /** Sorted. */
  readonly roster: readonly RoleHolder[];
}

/** What of an approval says who held which role when. */
interface Rosters {
  readonly roster: readonly RoleHolder[];
  readonly rosterChanges?: readonly RosterChange[];
}

/** Who is down on a day for the roles, with the days on which they hold them. */
export function rosterOn({ roster, rosterChanges = [] }: Rosters, day: PlainDate): readonly RoleHolder[] {
  return rosterChanges.findLast(({ on }) => on <= day)?.roster ?? roster;
}

/** The rosters after a change, the last one of a day holds. */
export function changedRoster(
  { rosterChanges = [] }: Rosters,
  change: RosterChange,
): readonly RosterChange[] {
  return [...rosterChanges.filter(({ on }) => on < change.on), change];
}
