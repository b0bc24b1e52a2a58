import { type PlainDate, addDays, daysBetween } from "../../calendar/index.js";
import { type CreditLine, type OrderDecision, checkOrder } from "../../credit/index.js";
import { compareText, valueById, valuesById, withValues } from "../../decision/index.js";
import { assessedLine } from "./assessed-line.js";
import { orderKey } from "./as-under-policy.js";
import type { SimulatedPolicy } from "./simulated-policy.js";
import type { PlacedOrder } from "./simulation-history.js";
import type { WorldOfDay } from "./simulation-state.js";
import type { HeldOrder } from "./simulation-report.js";
import type { ShardOfDay } from "./shard-of-day.js";

/**
 * The orders of a morning, by what was known at the end of the day before: first those that wait, then those of the day,
 * each in the order of their ids. An order that passed counts for the next one. Returns the days by which orders that
 * waited were released late, or `null` for those that are lost, by order.
 */
export function askOrders(
  today: readonly PlacedOrder[],
  shard: ShardOfDay,
  policy: SimulatedPolicy,
  world: WorldOfDay,
): ReadonlyMap<string, number | null> {
  const { day } = shard;
  const ended = new Map<string, number | null>();
  const waiting = valuesById(world.held)
    .filter(({ became }) => became === "waits")
    .sort((a, b) => compareText(a.order, b.order));
  for (const held of waiting) {
    const placed = valueById(shard.placed, held.order) as PlacedOrder;
    const waited = daysBetween(held.on, day);
    const { held: assumed } = policy.assume;
    const decision = askOrder(placed, shard, policy, world);
    if (isLetPass(decision, policy)) {
      ended.set(held.order, waited);
      world.held = withValues(world.held, [[held.order, { ...held, became: "released", endedOn: day }]]);
      enter(placed, world);
    } else if (
      assumed.kind === "delayed" &&
      assumed.lostAfterDays !== null &&
      waited >= assumed.lostAfterDays
    ) {
      ended.set(held.order, null);
      world.held = withValues(world.held, [[held.order, { ...held, became: "lost", endedOn: day }]]);
    }
  }
  for (const placed of today) decide(placed, shard, policy, world);
  return ended;
}

/** An order on its way: it is open, and nothing of it is billed yet. */
export function enter({ order }: PlacedOrder, world: WorldOfDay): void {
  if (order.kind !== "sale") return;
  const { billed: _, ...agreed } = order;
  world.book = withValues(world.book, [[order.id, { ...agreed, status: "open" }]]);
}

function decide(placed: PlacedOrder, shard: ShardOfDay, policy: SimulatedPolicy, world: WorldOfDay): void {
  const { id, customer, ordered } = placed.order;
  const decision = askOrder(placed, shard, policy, world);
  if (isLetPass(decision, policy) || decision.outcome === "approve") {
    world.passed = withValues(world.passed, [[id, true]]);
    enter(placed, world);
    return;
  }
  const { held } = policy.assume;
  const became: HeldOrder["became"] = held.kind === "delayed" ? "waits" : held.kind;
  const { failed, outcome } = decision;
  const row = { order: id, customer, on: shard.day, value: ordered, outcome, failed, became };
  world.held = withValues(world.held, [[id, row]]);
  if (held.kind === "shipped") enter(placed, world);
  else
    world.fates = withValues(world.fates, [
      [orderKey(id), held.kind === "lost" ? { kind: "gone", left: null } : { kind: "waits" }],
    ]);
}

function isLetPass({ outcome }: OrderDecision, { assume }: SimulatedPolicy): boolean {
  return outcome === "approve" || (outcome === "refer" && assume.referred === "passes");
}

function askOrder(
  { order, papers }: PlacedOrder,
  shard: ShardOfDay,
  policy: SimulatedPolicy,
  world: WorldOfDay,
): OrderDecision {
  const { day, setup, work } = shard;
  const { collateral, events, marks, rates } = setup;
  const { billed: _, ...agreed } = order;
  const items = [
    ...valuesById(world.open),
    ...valuesById(world.advances).filter(
      ({ advanceFor, id }) => advanceFor === order.id && valueById(world.open, id) === undefined,
    ),
  ];
  work.checks += 1;
  return checkOrder(
    {
      order: { ...agreed, status: "open" },
      stage: "order",
      lines: linesFor(order, shard, policy, world),
      ...(policy.inherits !== undefined && { inherits: policy.inherits }),
      ...(shard.group !== undefined && { group: shard.group }),
      items: items.sort((a, b) => compareText(a.id, b.id)),
      orders: valuesById(world.book).sort((a, b) => compareText(a.id, b.id)),
      ...(collateral !== undefined && { collateral: collateral.filter(ofShard(shard)) }),
      ...(rates !== undefined && { rates }),
      ...(events !== undefined && { events: events.filter(({ on }) => on < day) }),
      ...(marks !== undefined && { marks }),
      stages: valuesById(world.plans).flatMap(({ stages }) => stages),
      ...papers,
      asOf: day,
    },
    policy.policy.credit,
  );
}

/** The rows that the policy was given, and the one that was assessed. */
function linesFor(
  order: PlacedOrder["order"],
  shard: ShardOfDay,
  policy: SimulatedPolicy,
  world: WorldOfDay,
): readonly CreditLine[] {
  const given = shard.linesOf(policy);
  const assessed = policy.assess === undefined ? null : assessedLine(order, shard, policy, world);
  return assessed === null ? given : [...given, assessed];
}

function ofShard({ members }: ShardOfDay): (row: { readonly customer: string }) => boolean {
  return ({ customer }) => members.includes(customer);
}

/** The day on which an order that waits is asked about again. */
export function askAgainOn(world: WorldOfDay, day: PlainDate): PlainDate | null {
  return valuesById(world.held).some(({ became }) => became === "waits") ? addDays(day, 1) : null;
}
