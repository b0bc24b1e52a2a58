import type { PlainDate } from "../calendar/index.js";
import { type Decision, type Finding, compareText, grouped, inOrderOfId } from "../decision/index.js";
import { type OpenItem, type Position, totalsByCurrency } from "../ledger/index.js";
import type { Money } from "../money/index.js";
import { claimFindings } from "./claim-findings.js";
import { collectionFinding } from "./collection-finding.js";
import type { CollectionPolicy, TripRules } from "./collection.policy.js";
import type { TripCode } from "./collection.reason.js";
import type { PlannedCall, TripPlan } from "./trip-plan.js";

/** What a plan is checked against. */
export interface TripFacts {
  readonly plan: TripPlan;
  /** What the ledger has open on the day of the check. */
  readonly position: Pick<Position, "asOf" | "items">;
}

/** Whether the salesman may leave, and every reason why not. */
export interface TripDecision extends Decision<"may-leave" | "may-not-leave", TripCode> {
  readonly reasons: readonly Finding<TripCode>[];
  readonly trip: string;
  /** What each customer on the route owes by the ledger, by customer. */
  readonly balances: readonly TripBalance[];
}

/** What a customer owes, in each currency. */
export interface TripBalance {
  readonly customer: string;
  readonly open: readonly Money[];
}

/**
 * Checks a collection trip before anybody leaves (Art. 20, 21): each customer's balance agrees with the ledger item
 * by item, the business department set customers, route and return, and somebody else than the salesman, in a role
 * that may, agreed to them on the day of leaving at the latest. The plan passes only without a fault.
 *
 * @example
 * import { checkTrip, plainDate } from "receivables";
 *
 * const day = plainDate("2026-05-04");
 * const plan = {
 *   id: "T1", salesman: "wang", leavesOn: day, returnsOn: plainDate("2026-05-08"), setBy: "business",
 *   route: [{ customer: "Linden", on: day, claims: [] }],
 *   agreed: { by: "wang", role: "business-supervisor", on: day },
 * };
 * const trip = { setBy: ["business"], agreedBy: ["business-supervisor"], reportTo: [], reportWithinDays: 0, idleDays: 1 };
 * const policy = { policy: { id: "firm", version: "1" }, trip };
 * const { outcome, reasons } = checkTrip({ plan, position: { asOf: day, items: [] } }, policy);
 * outcome; // => "may-not-leave"
 * reasons.map(({ code }) => code); // => ["customer-without-items", "trip-agreed-by-salesman"]
 */
export function checkTrip(
  { plan, position }: TripFacts,
  { policy, trip: rules }: Pick<CollectionPolicy, "policy" | "trip">,
): TripDecision {
  const { asOf } = position;
  const byCustomer = grouped(position.items, ({ customer }) => customer);
  const customers = [...new Set(plan.route.map(({ customer }) => customer))].sort();
  const faults = inOrderOfId([
    ...routeFindings(plan),
    ...agreementFindings(plan, rules, asOf),
    ...customers.flatMap((customer) => handlerFindings(plan, customer, byCustomer.get(customer) ?? [])),
    ...claimFindings(plan, position.items),
  ]);
  const { id: trip, salesman, leavesOn, returnsOn } = plan;
  const start = collectionFinding("trip-may-start", "Art. 20, 21", [trip], {
    trip,
    salesman,
    leavesOn,
    returnsOn,
  });
  return {
    outcome: faults.length === 0 ? "may-leave" : "may-not-leave",
    reasons: faults.length === 0 ? [start] : faults,
    asOf,
    policy,
    trip,
    balances: customers.map((customer) => ({
      customer,
      open: totalsByCurrency(byCustomer.get(customer) ?? []),
    })),
  };
}

function routeFindings({ id, leavesOn, returnsOn, route }: TripPlan): readonly Finding<TripCode>[] {
  const outside = ({ on }: PlannedCall): boolean => on < leavesOn || on > returnsOn;
  return [
    ...(route.length === 0
      ? [collectionFinding("trip-without-customers", "Art. 20", [id], { trip: id })]
      : []),
    ...(returnsOn < leavesOn
      ? [
          collectionFinding("return-before-leaving", "Art. 21", [id], { trip: id, leavesOn, returnsOn }, [
            leavesOn,
            returnsOn,
          ]),
        ]
      : []),
    ...route.filter(outside).map(({ customer, on }) =>
      collectionFinding("planned-call-outside-trip", "Art. 21", [id, customer, on], {
        trip: id,
        customer,
        on,
        leavesOn,
        returnsOn,
      }),
    ),
    ...Array.from(grouped(route, ({ customer }) => customer))
      .filter(([, calls]) => calls.length > 1)
      .map(([customer, calls]) =>
        collectionFinding(
          "customer-planned-twice",
          "Art. 20",
          [id, customer],
          { trip: id, customer, days: calls.map(({ on }) => on).sort(compareText) },
          [1, calls.length],
        ),
      ),
  ];
}

function agreementFindings(
  { id, salesman, leavesOn, setBy, agreed }: TripPlan,
  rules: TripRules,
  asOf: PlainDate,
): readonly Finding<TripCode>[] {
  const trip = { trip: id };
  const found: (Finding<TripCode> | false)[] = [
    rules.setBy.length > 0 &&
      !rules.setBy.includes(setBy) &&
      collectionFinding(
        "trip-set-by-other-department",
        "Art. 21",
        [id],
        { ...trip, setBy, departments: rules.setBy },
        [rules.setBy, setBy],
      ),
    asOf > leavesOn &&
      collectionFinding("trip-checked-after-leaving", "Art. 20", [id], { ...trip, asOf, leavesOn }, [
        leavesOn,
        asOf,
      ]),
  ];
  if (agreed === null) {
    found.push(collectionFinding("trip-not-agreed", "Art. 20", [id], { ...trip, roles: rules.agreedBy }));
  } else {
    const { by, role, on } = agreed;
    const facts = { ...trip, by, role, on };
    found.push(
      by === salesman && collectionFinding("trip-agreed-by-salesman", "Art. 20", [id], facts),
      rules.agreedBy.length > 0 &&
        !rules.agreedBy.includes(role) &&
        collectionFinding("trip-agreed-by-other-role", "Art. 20", [id], { ...facts, roles: rules.agreedBy }, [
          rules.agreedBy,
          role,
        ]),
      on > leavesOn &&
        collectionFinding("trip-agreed-after-leaving", "Art. 20", [id], { ...facts, leavesOn }, [
          leavesOn,
          on,
        ]),
      on <= leavesOn &&
        on > asOf &&
        collectionFinding("trip-agreed-in-the-future", "Art. 20", [id], { ...facts, asOf }, [asOf, on]),
    );
  }
  return found.filter((finding) => finding !== false);
}

function handlerFindings(
  { id, salesman }: TripPlan,
  customer: string,
  items: readonly OpenItem[],
): readonly Finding<TripCode>[] {
  if (items.length === 0) {
    return [collectionFinding("customer-without-items", "Art. 20", [id, customer], { trip: id, customer })];
  }
  const others = items.filter(({ handler }) => handler !== undefined && handler !== salesman);
  const handlers = [...new Set(others.map(({ handler = "" }) => handler))].sort();
  if (handlers.length === 0) return [];
  const named = others.map((item) => item.id).sort();
  const facts = { trip: id, customer, salesman, handlers, items: named };
  return [
    collectionFinding("customer-of-other-handler", "Art. 20", [id, customer], facts, [salesman, handlers]),
  ];
}
