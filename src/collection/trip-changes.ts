import { type PlainDate, addDays } from "../calendar/index.js";
import { type Change, type Finding, neededChanges, remedyingParts, turningDays } from "../decision/index.js";
import { type TripDecision, type TripFacts, checkTrip } from "./check-trip.js";
import type { CollectionPolicy } from "./collection.policy.js";
import type { PlannedCall, TripPlan } from "./trip-plan.js";
import type { TripDifference } from "./trip-trace.js";

type Outcome = TripDecision["outcome"];
type Policy = Pick<CollectionPolicy, "policy" | "trip">;

/** What gives another outcome; each is tried by checking the trip as it would be. */
export function tripChanges(facts: TripFacts, policy: Policy): readonly Change<TripDifference, Outcome>[] {
  const decided = (parts: readonly TripDifference[]): TripDecision =>
    checkTrip(parts.reduce(withPart, facts), policy);
  const outcomeOf = (parts: readonly TripDifference[]): Outcome => decided(parts).outcome;
  const mended = remedyingParts({
    decided: (parts: readonly TripDifference[]) => ({ parts, reasons: decided(parts).reasons }),
    remedies: ({ parts, reasons }) => {
      const now = parts.reduce(withPart, facts);
      return reasons.flatMap((reason) => remedies(reason, now, policy)).toSorted(byStep);
    },
    about: aboutOf,
  });
  const { plan, position } = facts;
  const dates = [plan.agreed?.on ?? plan.leavesOn, addDays(plan.leavesOn, 1)];
  const tried = turningDays(dates, position.asOf, (on) => outcomeOf([dayPart(on)]));
  return neededChanges({ tried: [mended, ...tried.map((on) => [dayPart(on)])], outcomeOf });
}

function dayPart(on: PlainDate): TripDifference {
  return { kind: "date", code: "trip-checked-on", citation: "Art. 20", facts: { on }, on };
}

const STEPS: readonly TripDifference["kind"][] = [
  "left-out",
  "leaving",
  "return",
  "once",
  "call",
  "department",
  "agreement",
  "claim",
  "date",
];

/** What is said of a customer's items needs the customer on the route. */
function byStep(a: TripDifference, b: TripDifference): number {
  return STEPS.indexOf(a.kind) - STEPS.indexOf(b.kind);
}

function aboutOf(part: TripDifference): string {
  switch (part.kind) {
    case "claim":
      return JSON.stringify([part.kind, part.item]);
    case "left-out":
    case "once":
      return JSON.stringify([part.kind, part.customer]);
    case "call":
      return JSON.stringify([part.kind, part.customer, part.from]);
    case "leaving":
    case "return":
    case "department":
    case "agreement":
    case "date":
      return part.kind;
    default:
      return part satisfies never;
  }
}

/** What puts a fault right; nothing where only the firm can say what would, as customers for a trip without any. */
function remedies(
  { code, citation, facts: said }: Finding,
  { plan, position: { asOf, items } }: TripFacts,
  { trip: rules }: Policy,
): readonly TripDifference[] {
  const { leavesOn, returnsOn, route } = plan;
  const customer = said["customer"] as string;
  switch (code) {
    case "customer-without-items":
    case "customer-of-other-handler":
      return [{ kind: "left-out", code: "trip-customer-left-out", citation, facts: { customer }, customer }];
    case "customer-planned-twice": {
      const [first = leavesOn] = route.filter((call) => call.customer === customer).map(({ on }) => on);
      const facts = { customer, on: first };
      return [{ kind: "once", code: "trip-customer-once", citation, facts, customer, on: first }];
    }
    case "planned-call-outside-trip": {
      const from = said["on"] as PlainDate;
      if (from > leavesOn) return [returning(citation, from)];
      const facts = { customer, from, on: leavesOn };
      return [{ kind: "call", code: "trip-call-moved", citation, facts, customer, from, on: leavesOn }];
    }
    case "return-before-leaving":
      return [returning(citation, returnsOn > leavesOn ? returnsOn : leavesOn)];
    case "trip-set-by-other-department":
      return rules.setBy.slice(0, 1).map((department) => {
        return { kind: "department", code: "trip-set-by", citation, facts: { department }, department };
      });
    case "trip-checked-after-leaving":
      return [{ kind: "leaving", code: "trip-leaves-on", citation, facts: { on: asOf }, on: asOf }];
    case "trip-not-agreed":
    case "trip-agreed-by-salesman":
    case "trip-agreed-by-other-role":
    case "trip-agreed-after-leaving":
    case "trip-agreed-in-the-future": {
      const role = rules.agreedBy[0] ?? null;
      const facts = { role, on: asOf };
      return [{ kind: "agreement", code: "trip-agreed-on", citation, facts, role, on: asOf }];
    }
    case "claimed-item-twice":
    case "claimed-item-not-open":
    case "claimed-item-of-other-customer":
    case "claimed-amount-differs":
    case "open-item-not-claimed": {
      const item = said["item"] as string;
      const found = items.find(({ id }) => id === item);
      const onRoute = route.some((call) => call.customer === found?.customer);
      const owed = found === undefined || !onRoute ? null : { customer: found.customer, amount: found.open };
      const own = { item, customer: owed?.customer ?? null, amount: owed?.amount ?? null };
      const filled = owed === null ? "trip-claim-dropped" : "trip-claim-stated";
      return [{ kind: "claim", code: filled, citation, facts: own, ...own }];
    }
    default:
      return [];
  }
}

function returning(citation: string, on: PlainDate): TripDifference {
  return { kind: "return", code: "trip-returns-on", citation, facts: { on }, on };
}

function withPart({ plan, position }: TripFacts, part: TripDifference): TripFacts {
  return part.kind === "date"
    ? { plan, position: { ...position, asOf: part.on } }
    : { plan: withPlanned(plan, part), position };
}

function withPlanned(plan: TripPlan, part: Exclude<TripDifference, { readonly kind: "date" }>): TripPlan {
  const { route, salesman } = plan;
  switch (part.kind) {
    case "claim":
      return { ...plan, route: withClaim(route, part) };
    case "left-out":
      return { ...plan, route: route.filter(({ customer }) => customer !== part.customer) };
    case "once": {
      const own = route.filter(({ customer }) => customer === part.customer);
      const one = { customer: part.customer, on: part.on, claims: own.flatMap(({ claims }) => claims) };
      return {
        ...plan,
        route: route.flatMap((call) => (call === own[0] ? one : own.includes(call) ? [] : call)),
      };
    }
    case "call":
      return {
        ...plan,
        route: route.map((call) =>
          call.customer === part.customer && call.on === part.from ? { ...call, on: part.on } : call,
        ),
      };
    case "leaving":
      return { ...plan, leavesOn: part.on };
    case "return":
      return { ...plan, returnsOn: part.on };
    case "department":
      return { ...plan, setBy: part.department };
    case "agreement": {
      const by = plan.agreed === null || plan.agreed.by === salesman ? SOMEBODY : plan.agreed.by;
      return { ...plan, agreed: { by, role: part.role ?? plan.agreed?.role ?? SOMEBODY, on: part.on } };
    }
    default:
      return part satisfies never;
  }
}

/** Stands for somebody else than the salesman, whose name only the firm knows. */
const SOMEBODY = "\u0000";

function withClaim(
  route: readonly PlannedCall[],
  { item, customer, amount }: TripDifference & { readonly kind: "claim" },
): readonly PlannedCall[] {
  const first = route.find((call) => call.customer === customer);
  return route.map((call) => {
    const others = call.claims.filter((claim) => claim.item !== item);
    return { ...call, claims: call === first && amount !== null ? [...others, { item, amount }] : others };
  });
}
