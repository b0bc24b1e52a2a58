import type { PlainDate } from "../calendar/index.js";
import { type Finding, compareText } from "../decision/index.js";
import { collectionFinding } from "./collection-finding.js";
import type { TripRules } from "./collection.policy.js";
import type { TripReviewCode } from "./collection.reason.js";
import type { TripChange, TripPlan } from "./trip-plan.js";

/** A trip with the changes that count. */
export interface StandingTrip {
  /** The day of each customer on the route. */
  readonly days: ReadonlyMap<string, PlainDate>;
  /** Days on which no call is to be made. */
  readonly free: ReadonlySet<PlainDate>;
  readonly returnsOn: PlainDate;
  readonly findings: readonly Finding<TripReviewCode>[];
}

/** The plan with its approved changes, in the order in which they were approved. */
export function standingTrip(
  { id, salesman, route, returnsOn: planned }: TripPlan,
  changes: readonly TripChange[],
  { rules, asOf }: { readonly rules: TripRules; readonly asOf: PlainDate },
): StandingTrip {
  const days = new Map(route.map(({ customer, on }) => [customer, on]));
  const free = new Set<PlainDate>();
  const findings: Finding<TripReviewCode>[] = [];
  let returnsOn = planned;
  const inTime = changes.toSorted(
    (a, b) => compareText(a.approved?.on ?? "", b.approved?.on ?? "") || compareText(a.id, b.id),
  );
  for (const change of inTime) {
    const { approved } = change;
    const entitled =
      approved !== null &&
      approved.on <= asOf &&
      approved.by !== salesman &&
      (rules.agreedBy.length === 0 || rules.agreedBy.includes(approved.role));
    const late = approved !== null && isLate(change, approved.on, returnsOn);
    if (!entitled || late) {
      findings.push(
        collectionFinding("trip-change-not-approved", "Art. 20, 21", [id, change.id], {
          trip: id,
          change: change.id,
          by: approved?.by ?? null,
          role: approved?.role ?? null,
          on: approved?.on ?? null,
        }),
      );
      continue;
    }
    for (const { customer, on } of change.calls ?? []) days.set(customer, on);
    for (const day of change.freeDays ?? []) free.add(day);
    returnsOn = change.returnsOn ?? returnsOn;
  }
  return { days, free, returnsOn, findings };
}

/** Whether a part of a change was approved only when its day was over. */
function isLate(
  { returnsOn, calls = [], freeDays = [] }: TripChange,
  on: PlainDate,
  before: PlainDate,
): boolean {
  return (
    (returnsOn !== undefined && on > before) ||
    calls.some((call) => on > call.on) ||
    freeDays.some((day) => on > day)
  );
}
