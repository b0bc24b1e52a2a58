import { type PlainDate, addDays } from "../calendar/index.js";
import { type Finding, type PolicyRef, enteredOnce, inOrderOfId } from "../decision/index.js";
import { collectionFinding } from "./collection-finding.js";
import type { CollectionPolicy, TripRules } from "./collection.policy.js";
import type { TripReviewCode } from "./collection.reason.js";
import { detours, missedCalls } from "./missed-days.js";
import { type StandingTrip, standingTrip } from "./standing-trip.js";
import type { CallReport, TripChange, TripPlan } from "./trip-plan.js";

/** A trip under way or over. */
export interface TripReviewFacts {
  readonly plan: TripPlan;
  readonly calls: readonly CallReport[];
  readonly changes: readonly TripChange[];
  /** `null` while away. */
  readonly returnedOn: PlainDate | null;
  readonly asOf: PlainDate;
}

/** What a trip came to. */
export interface TripReview {
  readonly trip: string;
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  readonly findings: readonly Finding<TripReviewCode>[];
  /** Customers that were called at, settled or not, by customer. */
  readonly visited: readonly { readonly customer: string; readonly settled: boolean }[];
  /** The day of return that was agreed last. */
  readonly returnsOn: PlainDate;
}

/**
 * Holds a trip against its plan (Art. 21): a report by telephone to the business manager after every call, settled
 * or not; only customers on the route; back on the day; and no days without calls that neither the plan nor an
 * approved change provides, for nobody may use the trip for sightseeing. What a finding says is a question to the
 * salesman, not a verdict.
 *
 * A change counts when a role that may agree to trips approved it, not the salesman himself, and no later than the
 * day that it frees or gives another date. Days to come are not looked at.
 *
 * @throws MisuseError `id-of-two` where one id stands for two calls or changes.
 * @example
 * import { plainDate, reviewTrip } from "receivables";
 *
 * const [monday, friday] = [plainDate("2026-05-04"), plainDate("2026-05-08")];
 * const route = [{ customer: "Linden", on: monday, claims: [] }];
 * const plan = { id: "T1", salesman: "wang", leavesOn: monday, returnsOn: monday, setBy: "business", route, agreed: null };
 * const calls = [{ id: "V1", customer: "Linden", on: monday, settled: false, report: null }];
 * const trip = { setBy: [], agreedBy: [], reportTo: [], reportWithinDays: 0, idleDays: 9 };
 * const facts = { plan, calls, changes: [], returnedOn: friday, asOf: friday };
 * const { findings } = reviewTrip(facts, { policy: { id: "firm", version: "1" }, trip });
 * findings.map(({ code }) => code); // => ["call-not-reported", "returned-late"]
 */
export function reviewTrip(
  { plan, calls, changes, returnedOn, asOf }: TripReviewFacts,
  { policy, trip: rules }: Pick<CollectionPolicy, "policy" | "trip">,
): TripReview {
  const { id, leavesOn } = plan;
  const { rows } = enteredOnce(calls, "calls");
  const trip = standingTrip(plan, enteredOnce(changes, "changes").rows, { rules, asOf });
  const back = returnedOn !== null && returnedOn <= asOf ? returnedOn : null;
  const made = rows.filter(({ on }) => on <= asOf);
  const ended = back ?? asOf;
  const counting = made.filter(({ on }) => on >= leavesOn && on <= ended);
  return {
    trip: id,
    asOf,
    policy,
    findings: inOrderOfId([
      ...trip.findings,
      ...rows
        .filter(({ on }) => on > asOf)
        .map((call) =>
          collectionFinding("call-in-the-future", "Art. 21", [id, call.id], { ...facts(call), asOf }),
        ),
      ...made.flatMap((call) => reportFindings(id, call, rules, asOf)),
      ...made.flatMap((call) => routeFindings(id, call, trip)),
      ...made
        .filter((call) => !counting.includes(call))
        .map((call) =>
          collectionFinding("call-outside-trip", "Art. 21", [id, call.id], {
            ...facts(call),
            leavesOn,
            returnedOn: back,
          }),
        ),
      ...missedCalls(id, trip, counting, back ?? asOf, back),
      ...returnFindings(plan, trip.returnsOn, back, asOf),
      ...detours(plan, trip, counting, { ended, rules }),
    ]),
    visited: [...new Set(counting.map(({ customer }) => customer))].sort().map((customer) => ({
      customer,
      settled: counting.some((call) => call.customer === customer && call.settled),
    })),
    returnsOn: trip.returnsOn,
  };
}

const facts = ({ id, customer, on }: CallReport) => ({ call: id, customer, on });

function reportFindings(
  trip: string,
  call: CallReport,
  rules: TripRules,
  asOf: PlainDate,
): readonly Finding<TripReviewCode>[] {
  const { id, on, report } = call;
  const by = addDays(on, rules.reportWithinDays);
  const made = report !== null && report.on <= asOf ? report : null;
  if (made === null) {
    return asOf > by
      ? [collectionFinding("call-not-reported", "Art. 21", [trip, id], { ...facts(call), by }, [by, null])]
      : [];
  }
  const reported = { ...facts(call), by, to: made.to, role: made.role, reportedOn: made.on };
  const found = [
    made.on < on &&
      collectionFinding("call-reported-before-it", "Art. 21", [trip, id], reported, [on, made.on]),
    made.on > by && collectionFinding("call-reported-late", "Art. 21", [trip, id], reported, [by, made.on]),
    rules.reportTo.length > 0 &&
      !rules.reportTo.includes(made.role) &&
      collectionFinding(
        "call-reported-to-other-role",
        "Art. 21",
        [trip, id],
        { ...reported, roles: rules.reportTo },
        [rules.reportTo, made.role],
      ),
  ];
  return found.filter((finding) => finding !== false);
}

function routeFindings(
  id: string,
  call: CallReport,
  { days }: StandingTrip,
): readonly Finding<TripReviewCode>[] {
  return days.has(call.customer)
    ? []
    : [collectionFinding("call-off-route", "Art. 21", [id, call.id], { ...facts(call), trip: id })];
}

function returnFindings(
  { id, salesman }: TripPlan,
  returnsOn: PlainDate,
  back: PlainDate | null,
  asOf: PlainDate,
): readonly Finding<TripReviewCode>[] {
  if ((back ?? asOf) <= returnsOn) return [];
  const said = { trip: id, salesman, returnsOn, returnedOn: back, asOf };
  return [
    collectionFinding(back === null ? "not-returned" : "returned-late", "Art. 21", [id], said, [
      returnsOn,
      back,
    ]),
  ];
}
