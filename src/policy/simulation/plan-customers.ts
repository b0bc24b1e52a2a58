import { ageReceivables } from "../../aging/index.js";
import { type PlainDate, addDays, dayOfWeek } from "../../calendar/index.js";
import { compareText, valueById, valuesById, withValues } from "../../decision/index.js";
import {
  type EscalationPlan,
  type EscalationRecord,
  planEscalation,
  recordsOf,
} from "../../escalation/index.js";
import type { OpenItem } from "../../ledger/index.js";
import { addMoney } from "../../money/index.js";
import type { Policy } from "../policy.js";
import type { ShardOfDay } from "./shard-of-day.js";
import type { PlanStanding, WorldOfDay } from "./simulation-state.js";

/** Plans the escalation of the customers of whom something changed, or whose plan may be another on this day. */
export function planCustomers(
  touched: ReadonlySet<string>,
  shard: ShardOfDay,
  policy: Policy,
  world: WorldOfDay,
): void {
  for (const customer of shard.members) {
    const { replanOn = null } = valueById(world.plans, customer) ?? {};
    if (!touched.has(customer) && (replanOn === null || replanOn > shard.day)) continue;
    const standing = planCustomer(customer, shard, policy, world);
    world.plans = withValues(world.plans, [[customer, standing]]);
  }
}

function planCustomer(
  customer: string,
  shard: ShardOfDay,
  policy: Policy,
  world: WorldOfDay,
): PlanStanding | undefined {
  const { day: asOf, setup, work } = shard;
  const own = ({ customer: of }: { readonly customer: string }): boolean => of === customer;
  const items = valuesById(world.open).filter(own);
  const settledItems = valuesById(world.escalated).filter(own);
  const waitsUntil = firstStageOn(items, policy);
  if (settledItems.length === 0 && (waitsUntil === null || waitsUntil > asOf))
    return waitsUntil === null ? undefined : { replanOn: waitsUntil, stages: [] };
  work.plans += 1;
  const sorted = items.sort((a, b) => compareText(a.id, b.id));
  const plan = planEscalation(
    {
      asOf,
      items: ageReceivables({ items: sorted, asOf }, policy.aging).items,
      settledItems,
      done: [...items, ...settledItems].flatMap(({ id }) => valueById(world.records, id) ?? []),
      disputes: valuesById(world.disputes)
        .filter(own)
        .filter(({ resolvedOn }) => resolvedOn === undefined || resolvedOn > asOf)
        .map(({ resolvedOn: _, ...dispute }) => dispute),
      ...(setup.people !== undefined && { people: setup.people }),
      ...(setup.calendar !== undefined && { calendar: setup.calendar }),
    },
    policy.escalation,
  );
  record(plan, world);
  return {
    replanOn: replanOn(plan, policy),
    stages: plan.items.flatMap(({ aged, stage }) =>
      stage === null ? [] : [{ customer, item: aged.item.id, stage }],
    ),
  };
}

/** Before this day no claim is in a stage, whatever else holds; `null` where there is no claim that can come to one. */
function firstStageOn(items: readonly OpenItem[], { escalation }: Policy): PlainDate | null {
  const from = escalation.stages[0]?.fromDays ?? 0;
  return items
    .filter(({ kind, open }) => escalation.kinds.includes(kind) && !open.amount.startsWith("-"))
    .flatMap(({ dueOn }) => dueOn ?? [])
    .reduce<PlainDate | null>((first, dueOn) => {
      const on = addDays(dueOn, from);
      return first === null || on < first ? on : first;
    }, null);
}

/** The first day on which a plan of the same facts may be another. */
function replanOn(plan: EscalationPlan, { escalation }: Policy): PlainDate | null {
  const { asOf, items, paused, tasks } = plan;
  const inStages = items.some(({ rank }) => rank !== null);
  const depends =
    tasks.length > 0 ||
    escalation.minimum.oldestDays !== undefined ||
    escalation.stages.some(({ minimum }) => minimum !== undefined);
  return [
    ...items.flatMap(({ nextChangeOn }) => nextChangeOn ?? []),
    ...paused.flatMap(({ until }) => (until === null ? [] : [addDays(until, 1)])),
    ...(inStages && depends ? [addDays(asOf, 1)] : []),
  ].reduce<PlainDate | null>((first, on) => (first === null || on < first ? on : first), null);
}

/** Counts what a plan asks for, and puts it on record as done. */
function record(plan: EscalationPlan, world: WorldOfDay): void {
  const week = addDays(plan.asOf, 1 - dayOfWeek(plan.asOf));
  for (const { role, person } of plan.tasks) {
    const key = JSON.stringify([week, role, person]);
    world.tasks = withValues(world.tasks, [[key, (valueById(world.tasks, key) ?? 0) + 1]]);
  }
  for (const { amount } of plan.deductions) {
    const before = valueById(world.deductions, amount.currency);
    const sum = before === undefined ? amount : addMoney(before, amount);
    world.deductions = withValues(world.deductions, [[amount.currency, sum]]);
  }
  for (const made of recordsOf(plan)) {
    const done: EscalationRecord = made.kind === "action" ? { ...made, state: "done" } : made;
    world.records = withValues(world.records, [
      [made.item, [...(valueById(world.records, made.item) ?? []), done]],
    ]);
  }
}
