import { type PlainDate, laterOf } from "../../calendar/index.js";
import { compareText, entriesById, valueById, valuesById, withValues } from "../../decision/index.js";
import { type LedgerDocument, advancePosition } from "../../ledger/index.js";
import { addMoney, signOfMoney, subtractMoney, sumMoney, zeroMoney } from "../../money/index.js";
import { closesOn } from "./closes-on.js";
import { askAgainOn, askOrders, enter } from "./ask-orders.js";
import { asUnderPolicy, orderKey } from "./as-under-policy.js";
import { noteItems } from "./note-items.js";
import { noteLevels, levelsChangeOn } from "./note-levels.js";
import { planCustomers } from "./plan-customers.js";
import { type ShardOfDay, linesConcerning } from "./shard-of-day.js";
import type { PlacedOrder } from "./simulation-history.js";
import type { SimulationSetup, SimulationShard, World, WorldOfDay } from "./simulation-state.js";

/**
 * One day of a group of customers, in fact and under each policy: in the morning orders are asked about, by day documents
 * come, in the evening claims are escalated and what stands open is noted.
 */
export function replayDay(
  shard: SimulationShard,
  day: PlainDate,
  setup: SimulationSetup,
  work: ShardOfDay["work"],
): SimulationShard {
  const comes = firstOf(shard.documents, (document) => comesOn(document) <= day);
  const orders = firstOf(shard.orders, ({ placedOn }) => placedOn <= day);
  const ofDay: ShardOfDay = {
    ...shard,
    placed: withValues(
      shard.placed,
      orders.map((order) => [order.order.id, order]),
    ),
    orderOf: withValues(
      shard.orderOf,
      orders.flatMap(({ invoices, order }) => invoices.map((invoice) => [invoice, order.id] as const)),
    ),
    fact: { ...shard.fact },
    day,
    setup,
    work,
    dealings: new Map(),
    linesOf: (policy) => linesConcerning(policy, shard),
  };
  work.days += 1;
  const isReplayed = day >= setup.from;

  const worlds = shard.worlds.map((before, i): World => {
    const policy = setup.policies[i];
    const world: WorldOfDay = { ...before };
    if (policy === undefined) return world;
    const again = isReplayed
      ? letGo(askOrders(orders, ofDay, policy, world), world)
      : (enterAll(orders, world), []);
    const documents = asUnderPolicy([...again, ...comes], ofDay.orderOf, world);
    const touched = post(documents, ofDay, world);
    if (!isReplayed) return world;
    const all = day === setup.from ? new Set(shard.members) : touched;
    planCustomers(all, ofDay, policy.policy, world);
    noteLevels(world, ofDay, policy.policy.credit);
    return world;
  });
  enterAll(orders, ofDay.fact);
  post(comes, ofDay, ofDay.fact);

  const next: Omit<SimulationShard, "nextOn"> = {
    ...shard,
    documents: shard.documents.slice(comes.length),
    orders: shard.orders.slice(orders.length),
    placed: ofDay.placed,
    orderOf: ofDay.orderOf,
    fact: ofDay.fact,
    worlds,
  };
  return { ...next, nextOn: nextDayOf(next, day, setup) };
}

/** The rows at the beginning of a sorted list that have come. */
function firstOf<Row>(sorted: readonly Row[], hasCome: (row: Row) => boolean): readonly Row[] {
  const end = sorted.findIndex((row) => !hasCome(row));
  return end === -1 ? sorted : sorted.slice(0, end);
}

/** The first day, after one, on which something happens to a group of customers. */
export function nextDayOf(
  { documents, fact, orders, worlds, ...shard }: Omit<SimulationShard, "nextOn">,
  day: PlainDate | null,
  setup: SimulationSetup,
): PlainDate | null {
  const days = [
    ...documents.slice(0, 1).map(comesOn),
    ...orders.slice(0, 1).map(({ placedOn }) => placedOn),
    ...[fact, ...worlds].flatMap(({ run }) => run.events[0]?.on ?? []),
    setup.from,
    ...(day === null
      ? []
      : worlds.flatMap((world, i) => {
          const credit = setup.policies[i]?.policy.credit;
          return [
            askAgainOn(world, day) ?? [],
            valuesById(world.plans).flatMap(({ replanOn }) => replanOn ?? []),
            credit === undefined ? [] : levelsChangeOn(world, { ...shard, day, setup }, credit),
          ].flat();
        })),
  ];
  return days
    .filter((on) => day === null || on > day)
    .reduce<PlainDate | null>((first, on) => (first === null || on < first ? on : first), null);
}

/** The day from which a document counts and is known. */
export function comesOn({ enteredOn, postedOn }: LedgerDocument): PlainDate {
  return enteredOn === undefined ? postedOn : laterOf(postedOn, enteredOn);
}

function enterAll(orders: readonly PlacedOrder[], world: WorldOfDay): void {
  for (const placed of orders) enter(placed, world);
}

/** Takes up again what was parked, once it is known what becomes of the orders that it rests on. */
function letGo(ended: ReadonlyMap<string, number | null>, world: WorldOfDay): readonly LedgerDocument[] {
  if (ended.size === 0) return [];
  const { parked } = world;
  world.parked = [];
  world.fates = withValues(world.fates, [
    ...parked.map(({ id }) => [id, undefined] as const),
    ...Array.from(
      ended,
      ([order, days]) =>
        [orderKey(order), days === null ? ({ kind: "gone", left: null } as const) : later(days)] as const,
    ),
  ]);
  return parked;
}

function later(days: number): { readonly kind: "later"; readonly days: number } | undefined {
  return days === 0 ? undefined : { kind: "later", days };
}

/** Posts documents, and what of earlier ones is due on the day; returns the customers of whom something changed. */
function post(
  documents: readonly LedgerDocument[],
  shard: ShardOfDay,
  world: WorldOfDay,
): ReadonlySet<string> {
  const { day, work } = shard;
  for (const document of documents) {
    if (document.kind === "credit-note")
      world.creditNotes = withValues(world.creditNotes, [[document.id, true]]);
    if (document.kind === "dispute") world.disputes = withValues(world.disputes, [[document.id, document]]);
  }
  closeOrders(shard, world);
  const next = world.run.events[0]?.on;
  if (documents.length === 0 && (next === undefined || next > day)) return new Set();
  const { changes, run, visits } = advancePosition(world.run, { documents, asOf: day });
  work.documents += visits;
  world.run = run;
  for (const { before, after } of changes) {
    if (before === undefined && after !== undefined) bill(after.document, after.original, shard, world);
  }
  noteItems(changes, shard, world);
  return new Set(changes.flatMap(({ before, after }) => (after ?? before)?.customer ?? []));
}

/** What is billed of an order is no longer on its way. */
function bill(
  document: string,
  amount: Parameters<typeof addMoney>[0],
  { orderOf }: ShardOfDay,
  world: WorldOfDay,
): void {
  const id = valueById(orderOf, document);
  const order = id === undefined ? undefined : valueById(world.book, id);
  if (order === undefined || order.ordered.currency !== amount.currency) return;
  const billed = addMoney(order.billed ?? zeroMoney(amount.currency), amount);
  const {
    cancelled = zeroMoney(amount.currency),
    delivered = billed,
    returned = zeroMoney(amount.currency),
  } = order;
  const left = subtractMoney(order.ordered, sumMoney([cancelled, billed, returned], amount.currency));
  const isDone = signOfMoney(left) <= 0 && signOfMoney(subtractMoney(delivered, billed)) <= 0;
  world.book = withValues(world.book, [[order.id, isDone ? undefined : { ...order, billed }]]);
}

/** Of orders that are closed nothing more comes. */
function closeOrders({ day, placed }: ShardOfDay, world: WorldOfDay): void {
  const closed = entriesById(world.book)
    .map(([id]) => id)
    .sort(compareText)
    .filter((id) => {
      const on = closesOn(id, placed, world);
      return on !== undefined && on <= day;
    });
  world.book = withValues(
    world.book,
    closed.map((id) => [id, undefined]),
  );
}
