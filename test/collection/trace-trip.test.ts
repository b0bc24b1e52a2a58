import fc from "fast-check";
import { addDays } from "receivables/calendar";
import {
  type TripDifference,
  type TripFacts,
  type TripPlan,
  checkTrip,
  traceTrip,
} from "receivables/collection";
import { explainTrace } from "receivables/decision/texts";
import { expect, test } from "vitest";
import { FRI, MON, TUE, call, cny, codes, day, openItem, plan, policy, usd } from "./collection-case.js";

/** A plan to which is done what a part says, by somebody who is not the salesman. */
function done({ plan: own, position }: TripFacts, part: TripDifference): TripFacts {
  const changed = (more: Partial<TripPlan>): TripFacts => ({ plan: { ...own, ...more }, position });
  const { route } = own;
  switch (part.kind) {
    case "claim": {
      const dropped = route.map((one) => ({
        ...one,
        claims: one.claims.filter((c) => c.item !== part.item),
      }));
      const at = dropped.findIndex(({ customer }) => customer === part.customer);
      const { item, amount } = part;
      return changed({
        route: dropped.map((one, i) =>
          i === at && amount !== null ? { ...one, claims: [...one.claims, { item, amount }] } : one,
        ),
      });
    }
    case "left-out":
      return changed({ route: route.filter(({ customer }) => customer !== part.customer) });
    case "once": {
      const claims = route.flatMap((one) => (one.customer === part.customer ? one.claims : []));
      const others = route.filter(({ customer }) => customer !== part.customer);
      return changed({ route: [...others, { customer: part.customer, on: part.on, claims }] });
    }
    case "call":
      return changed({
        route: route.map((one) =>
          one.customer === part.customer && one.on === part.from ? { ...one, on: part.on } : one,
        ),
      });
    case "leaving":
      return changed({ leavesOn: part.on });
    case "return":
      return changed({ returnsOn: part.on });
    case "department":
      return changed({ setBy: part.department });
    case "agreement":
      return changed({ agreed: { by: "somebody", role: part.role ?? "anyone", on: part.on } });
    case "date":
      return { plan: own, position: { ...position, asOf: part.on } };
    default:
      return part satisfies never;
  }
}
const outcomeOf = (own: TripFacts, parts: readonly TripDifference[] = []) =>
  checkTrip(parts.reduce(done, own), policy).outcome;
const items = [openItem("A"), openItem("B"), openItem("C", { customer: "Harbour", handler: "li" })];

test("Art. 20: what must be put right before the salesman may leave", () => {
  const claim = { item: "A", amount: cny("99.99") };
  const own = plan({ route: [call("Linden", MON, claim), call("Harbour", MON)], agreed: null });
  const [change] = traceTrip({ plan: own, position: { asOf: MON, items } }, policy).changes;
  expect(change?.outcome).toBe("may-leave");
  expect(change?.parts.map(({ kind, facts }) => [kind, facts])).toEqual([
    ["left-out", { customer: "Harbour" }],
    ["agreement", { role: policy.trip.agreedBy[0], on: MON }],
    ["claim", { item: "A", customer: "Linden", amount: cny("100.00") }],
    ["claim", { item: "B", customer: "Linden", amount: cny("100.00") }],
  ]);
});

test("Art. 20: a plan in order is so until the day after leaving; without customers nothing is known that helps", () => {
  const route = [call("Linden", MON, { item: "A", amount: cny("100.00") })];
  const facts = { plan: plan({ route }), position: { asOf: MON, items: items.slice(0, 1) } };
  expect(traceTrip(facts, policy).changes).toMatchObject([
    { outcome: "may-not-leave", parts: [{ kind: "date", on: TUE }] },
  ]);
  expect(traceTrip({ ...facts, plan: plan({ route: [] }) }, policy).changes).toEqual([]);
});

const days = fc.constantFrom(MON, MON, TUE, FRI, day("2026-05-01"), day("2026-06-01"));
const plans: fc.Arbitrary<TripPlan> = fc.record({
  id: fc.constant("T1"),
  salesman: fc.constant("wang"),
  leavesOn: days,
  returnsOn: days,
  setBy: fc.constantFrom("business", "business", "cashier"),
  route: fc.array(
    fc.record({
      customer: fc.constantFrom("Linden", "Linden", "Harbour", "Nobody"),
      on: days,
      claims: fc.array(
        fc.record({
          item: fc.constantFrom("A", "B", "C", "X"),
          amount: fc.constantFrom(cny("100.00"), cny("99.99"), usd("100.00")),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 3 },
  ),
  agreed: fc.option(
    fc.record({
      by: fc.constantFrom("wang", "sun"),
      role: fc.constantFrom("business-supervisor", "cashier"),
      on: days,
    }),
    { nil: null },
  ),
});

test("Art. 20, 21: the decision in it is checkTrip's; each change gives what is stated, and without any one part it does not", () => {
  const tried = new Set<string>();
  fc.assert(
    fc.property(plans, fc.subarray(items), (own, open) => {
      const facts = { plan: own, position: { asOf: MON, items: open } };
      const trace = traceTrip(facts, policy);
      expect(JSON.stringify(trace.decision)).toBe(JSON.stringify(checkTrip(facts, policy)));
      const fired = trace.rules.flatMap(({ looks }) => codes(looks.filter((look) => look.fired)));
      const faults = codes(trace.decision.reasons).filter((code) => code !== "trip-may-start");
      expect(fired.toSorted()).toEqual(faults.toSorted());
      const goes = own.route.some(({ customer }) =>
        open.some((item) => item.customer === customer && item.handler === "wang"),
      );
      // Wherever one customer may be called on, the plan can be put right.
      if (goes && trace.decision.outcome === "may-not-leave") expect(trace.changes).not.toEqual([]);
      for (const { outcome, parts } of trace.changes) {
        tried.add(outcome);
        expect(outcomeOf(facts, parts)).toBe(outcome);
        for (const spare of parts) {
          expect(
            outcomeOf(
              facts,
              parts.filter((part) => part !== spare),
            ),
          ).not.toBe(outcome);
          if (spare.kind === "date") {
            expect(outcomeOf(facts, [{ ...spare, on: addDays(spare.on, -1) }])).not.toBe(outcome);
          }
        }
      }
      for (const language of ["en", "zh-CN"] as const) {
        expect(explainTrace(trace, language)).not.toMatch(/[{}]|undefined|\0/);
      }
    }),
    { numRuns: 300 },
  );
  expect(tried).toContain("may-leave");
});
