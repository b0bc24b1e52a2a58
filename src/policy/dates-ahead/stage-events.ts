import { ageReceivables } from "../../aging/index.js";
import { type PlainDate, addDays } from "../../calendar/index.js";
import { canonicalJson, grouped } from "../../decision/index.js";
import { type EscalationFacts, type EscalationPlan, planEscalation } from "../../escalation/index.js";
import type { OpenItem } from "../../ledger/index.js";
import type { DatedEvent } from "./dated-event.js";
import type { DatesAheadFacts } from "./dates-ahead-facts.js";
import { daysOfChange } from "./days-of-change.js";
import { planChanges } from "./plan-changes.js";
import { onceADay } from "./once-a-day.js";
import type { Watch, Watched } from "./watch.js";

/**
 * When claims come into another stage, promises end and pauses are over. Each customer's claims are planned for
 * themselves, from one of the days that the plan names for its next change to the next.
 */
export const stageEvents: Watch = (watched) => {
  const { items = [], promises = [] } = watched.facts;
  const rowsOf = customerRows(watched.facts);
  const itemsOf = grouped(items, ({ customer }) => customer);
  const customers = [...itemsOf.keys(), ...promises.map(({ customer }) => customer)];
  return [...new Set(customers)].flatMap((customer) => {
    const own = itemsOf.get(customer) ?? [];
    return customerEvents(own, rowsOf(customer, own), watched);
  });
};

type Rows = Pick<
  EscalationFacts,
  "done" | "settledItems" | "promises" | "disputes" | "holds" | "overrides" | "unreachable"
>;

function customerEvents(items: readonly OpenItem[], rows: Rows, watched: Watched): readonly DatedEvent[] {
  const { days } = watched;
  const planOn = onceADay((day) => planOf(items, rows, day, watched));
  // A plan is refused before the last day on record.
  const first = rows.done.reduce((last, { on }) => (on > last ? on : last), addDays(days.from, -1));
  if (first >= days.to) return [];
  const turns = turnsOf(rows);
  // What the plan's own next day leaves out: one of several disputes that ends before the last, and a claim for which
  // the actions of a later stage were done before its days asked for them.
  const unnamed =
    (rows.disputes ?? []).length > 0 || watched.policy.escalation.progress.by === "steps"
      ? daysOfChange((day) => stateOf(planOn(day)), { from: addDays(first, 1), to: days.to }, turns)
      : [];
  const events: DatedEvent[] = [];
  for (let day = first; ;) {
    const before = planOn(day);
    const named = [
      ...before.items.flatMap(({ nextChangeOn }) => nextChangeOn ?? []),
      ...before.paused.flatMap(({ until }) => (until === null ? [] : [addDays(until, 1)])),
    ];
    const [next] = [...named, ...turns, ...unnamed].filter((on) => on > day && on <= days.to).sort();
    if (next === undefined) return events;
    events.push(...planChanges(before, planOn(next), watched.policy));
    day = next;
  }
}

function planOf(items: readonly OpenItem[], rows: Rows, asOf: PlainDate, watched: Watched): EscalationPlan {
  const { approvalsOn, facts, heldOn, policy } = watched;
  const { appointments, calendar } = facts;
  const held = items.map((item) => heldOn(item, asOf));
  return planEscalation(
    {
      ...rows,
      asOf,
      items: ageReceivables({ items: held, asOf }, policy.aging).items,
      approvals: approvalsOn(asOf),
      ...(appointments !== undefined && { people: appointments }),
      ...(calendar !== undefined && { calendar }),
    },
    policy.escalation,
  );
}

/** The days on which what is known of a customer's claims begins or ceases to count. */
function turnsOf({ disputes = [], holds = [], overrides = [], promises = [] }: Rows): readonly PlainDate[] {
  const after = (day: PlainDate | null | undefined): readonly PlainDate[] =>
    day === null || day === undefined ? [] : [addDays(day, 1)];
  return [
    ...promises.flatMap(({ madeOn, payBy }) => [madeOn, ...after(payBy)]),
    ...[...holds, ...overrides].flatMap(({ from, to }) => [from, ...after(to)]),
    ...disputes.flatMap(({ postedOn, resolvedOn }) => [
      postedOn,
      ...(resolvedOn === undefined ? [] : [resolvedOn]),
    ]),
  ];
}

function stateOf({ items, paused }: EscalationPlan): string {
  return canonicalJson([
    items.map(({ stage }) => stage),
    paused.map(({ amount, item, reason }) => [item, reason.code, amount]),
  ]);
}

/** Finds what is on record about one customer and its items. */
function customerRows({
  disputes = [],
  holds = [],
  overrides = [],
  promises = [],
  records = [],
  settled = [],
  unreachable = [],
}: DatesAheadFacts): (customer: string, items: readonly OpenItem[]) => Rows {
  const recordsOf = grouped(records, ({ item }) => item);
  const settledOf = grouped(settled, ({ customer }) => customer);
  const promisesOf = grouped(promises, ({ customer }) => customer);
  const disputesOf = grouped(disputes, ({ item }) => item);
  const [holdsOf, overridesOf] = [byScope(holds), byScope(overrides)];
  return (customer, items) => {
    const settledItems = settledOf.get(customer) ?? [];
    const ids = [...new Set([...items, ...settledItems].map(({ id }) => id))];
    const names = new Set(items.flatMap(({ document, id }) => [id, document]));
    return {
      done: ids.flatMap((id) => recordsOf.get(id) ?? []),
      settledItems,
      promises: promisesOf.get(customer) ?? [],
      disputes: [...names].flatMap((name) => disputesOf.get(name) ?? []),
      holds: holdsOf(customer, names),
      overrides: overridesOf(customer, names),
      unreachable: unreachable.filter((row) => row.customer === customer),
    };
  };
}

type Scoped = { readonly scope: { readonly item: string } | { readonly customer: string } };

function byScope<Row extends Scoped>(
  rows: readonly Row[],
): (customer: string, names: ReadonlySet<string>) => readonly Row[] {
  const ofCustomer = grouped(rows, ({ scope }) => ("customer" in scope ? scope.customer : undefined));
  const ofItem = grouped(rows, ({ scope }) => ("item" in scope ? scope.item : undefined));
  return (customer, names) => [
    ...(ofCustomer.get(customer) ?? []),
    ...[...names].flatMap((name) => ofItem.get(name) ?? []),
  ];
}
