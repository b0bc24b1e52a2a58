import { canonicalJson, compareText, grouped } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import { type EscalationPlan, emptyPlan } from "./escalation-plan.js";
import { byDeadline } from "./escalation-task.js";
import type { ShipmentStop } from "./shipment-stop.js";

/**
 * One plan of two over different items, as if all had been planned together. Where a customer carries the stage,
 * or has a minimum, all of its items must be in one of them; so must all the items of a promise. A refused plan
 * makes the whole refused.
 *
 * @throws MisuseError `plans-of-different-runs` for another day or policy, `duplicate-item` and `duplicate-promise`
 *   for an item or a promise in both.
 * @example
 * import { emptyPlan, mergePlans, plainDate } from "receivables";
 *
 * const none = emptyPlan(plainDate("2026-06-30"), { id: "our-firm", version: "1" });
 * mergePlans(none, none).outcome; // => "planned"
 */
export function mergePlans(a: EscalationPlan, b: EscalationPlan): EscalationPlan {
  sameRun(a, b);
  const empty = emptyPlan(a.asOf, a.policy);
  if (a.outcome === "refused" || b.outcome === "refused") {
    const reasons = distinct([...a.reasons, ...b.reasons], canonicalJson);
    return { ...empty, outcome: "refused", reasons };
  }
  const items = ordered([...a.items, ...b.items], ({ aged }) => aged.item.id);
  const promises = ordered([...a.promises, ...b.promises], ({ promise }) => promise.id);
  refuseTwice(
    "item",
    items.map(({ aged }) => aged.item.id),
  );
  refuseTwice(
    "promise",
    promises.map(({ promise }) => promise.id),
  );
  return {
    ...empty,
    items,
    tasks: [...a.tasks, ...b.tasks].sort(byDeadline),
    paused: ordered([...a.paused, ...b.paused], ({ item }) => item),
    stops: Array.from(
      grouped([...a.stops, ...b.stops], ({ customer }) => customer).values(),
      mergeStops,
    ).sort((one, other) => compareText(one.customer, other.customer)),
    deductions: ordered([...a.deductions, ...b.deductions], ({ id }) => id),
    charges: ordered([...a.charges, ...b.charges], ({ id }) => id),
    promises,
    findings: ordered([...a.findings, ...b.findings], ({ id }) => id),
  };
}

function refuseTwice(what: "item" | "promise", sorted: readonly string[]): void {
  const twice = sorted.find((id, i) => sorted[i + 1] === id);
  if (twice === undefined) return;
  throw new MisuseError({
    code: `duplicate-${what}`,
    field: `${what}s`,
    value: twice,
    problem: "in both plans",
    remedy: `Plan each ${what} in one of them.`,
  });
}

function mergeStops(stops: readonly ShipmentStop[]): ShipmentStop {
  const reasons = ordered(
    stops.flatMap((stop) => stop.reasons),
    ({ facts }) => facts["item"] as string,
  );
  return { customer: stops[0]?.customer ?? "", items: stops.flatMap(({ items }) => items).sort(), reasons };
}

function ordered<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  return rows.toSorted((a, b) => compareText(keyOf(a), keyOf(b)));
}

function distinct<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  return ordered([...new Map(rows.map((row) => [keyOf(row), row])).values()], keyOf);
}

function sameRun(a: EscalationPlan, b: EscalationPlan): void {
  const runs = [a, b].map(({ asOf, policy }) => `${asOf}, ${policy.id} ${policy.version}`);
  if (runs[0] === runs[1]) return;
  throw new MisuseError({
    code: "plans-of-different-runs",
    field: "plans",
    value: runs.join(" and "),
    problem: "not of one day and one policy",
    remedy: "Plan both as of one day by one version of the policy.",
  });
}
