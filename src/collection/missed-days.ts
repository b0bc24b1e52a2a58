import { type PlainDate, addDays } from "../calendar/index.js";
import type { Finding } from "../decision/index.js";
import { collectionFinding } from "./collection-finding.js";
import type { TripRules } from "./collection.policy.js";
import type { TripReviewCode } from "./collection.reason.js";
import type { StandingTrip } from "./standing-trip.js";
import type { CallReport, TripPlan } from "./trip-plan.js";

/** Customers whose day has passed, or who were left out when the salesman came back. */
export function missedCalls(
  id: string,
  { days }: StandingTrip,
  calls: readonly CallReport[],
  until: PlainDate,
  back: PlainDate | null,
): readonly Finding<TripReviewCode>[] {
  return Array.from(days)
    .filter(([customer, on]) => {
      return (on < until || back !== null) && !calls.some((call) => call.customer === customer);
    })
    .map(([customer, on]) =>
      collectionFinding("planned-call-not-made", "Art. 21", [id, customer], { trip: id, customer, on }, [
        on,
        null,
      ]),
    );
}

/** Runs of days without a call that nothing provides for. */
export function detours(
  { id, salesman, leavesOn }: TripPlan,
  { days, free, returnsOn }: StandingTrip,
  calls: readonly CallReport[],
  { ended, rules }: { readonly ended: PlainDate; readonly rules: TripRules },
): readonly Finding<TripReviewCode>[] {
  const called = new Set(calls.map(({ on }) => on));
  const planned = new Set(days.values());
  const runs: PlainDate[][] = [[]];
  for (let day = leavesOn; day < ended; day = addDays(day, 1)) {
    if (called.has(day)) runs.push([]);
    // Days for which the plan has no call are agreed as well, up to the return.
    else if (!free.has(day) && (planned.has(day) || day > returnsOn)) runs.at(-1)?.push(day);
  }
  return runs
    .filter((run) => run.length > rules.idleDays)
    .map((run) =>
      collectionFinding(
        "undeclared-detour",
        "Art. 21",
        [id, run[0] ?? ""],
        { trip: id, salesman, days: run, tolerated: rules.idleDays },
        [rules.idleDays, run.length],
      ),
    );
}
