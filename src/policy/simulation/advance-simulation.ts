import { type PlainDate, plainDate } from "../../calendar/index.js";
import { compareText, emptyById, grouped, valueById } from "../../decision/index.js";
import type { LedgerDocument } from "../../ledger/index.js";
import { MisuseError } from "../../misuse/index.js";
import { comesOn, nextDayOf, replayDay } from "./replay-day.js";
import type { PlacedOrder, SimulationHistory } from "./simulation-history.js";
import type { SimulationShard, SimulationState } from "./simulation-state.js";
import { emptyWorld } from "./start-simulation.js";

/** What came since a simulation stood still. */
export type SimulationNews = Pick<SimulationHistory, "documents" | "orders" | "to">;

/**
 * Replays the days up to another one. One more day costs what it changed: a group of customers to whom nothing happens
 * is not looked at, and of those to whom something does, only the documents that hang together with what came.
 *
 * @param news - documents and orders of days that were not replayed yet; those of days to come wait.
 * @throws MisuseError `day-is-over`, `duplicate-order`, `invoice-of-two-orders`, and those of `positionAsOf`,
 *   `checkOrder`, `assessCredit` and `planEscalation`.
 * @example
 * import { advanceSimulation, net30, plainDate, reportSimulation, startSimulation } from "receivables";
 *
 * const assume = { held: { kind: "lost" }, referred: "held", badAfterDays: 180 } as const;
 * const facts = { booksFrom: plainDate("2026-01-01"), from: plainDate("2026-02-01") };
 * const start = startSimulation(facts, [{ id: "now", policy: net30, assume }]);
 * const next = advanceSimulation(start, { documents: [], orders: [], to: plainDate("2026-02-01") });
 * reportSimulation(next).to; // => "2026-02-01"
 */
export function advanceSimulation(state: SimulationState, news: SimulationNews): SimulationState {
  const to = plainDate(news.to, "to");
  refuseOver(state, news);
  const shards = withNews(state, news);
  const work = { ...state.work };
  return {
    ...state,
    asOf: to,
    shards: shards.map((shard) => {
      let now = shard;
      while (now.nextOn !== null && now.nextOn <= to) now = replayDay(now, now.nextOn, state.setup, work);
      return now;
    }),
    work,
  };
}

/** Groups of customers with what is to come to them. */
function withNews(state: SimulationState, { documents, orders }: SimulationNews): readonly SimulationShard[] {
  const { setup, asOf } = state;
  const groups = new Map((setup.customers ?? []).map(({ group, id }) => [id, group ?? id]));
  const groupOf = (customer: string): string => groups.get(customer) ?? customer;
  const posted = documents.filter(({ status = "posted" }) => status === "posted");
  const documentsOf = grouped(posted, ({ customer }) => groupOf(customer));
  const ordersOf = grouped(orders, ({ order }) => groupOf(order.customer));
  const ids = new Set([...documentsOf.keys(), ...ordersOf.keys()]);
  const known = state.shards.map((shard) => {
    if (!ids.delete(shard.id)) return shard;
    return withMore(shard, documentsOf.get(shard.id) ?? [], ordersOf.get(shard.id) ?? []);
  });
  const more = Array.from(ids, (id) => {
    const listed = Array.from(groups).flatMap(([customer, group]) => (group === id ? [customer] : []));
    const shard = emptyShard(id, listed, state);
    return withMore(shard, documentsOf.get(id) ?? [], ordersOf.get(id) ?? []);
  });
  return [...known, ...more].sort((a, b) => compareText(a.id, b.id));

  function withMore(
    shard: SimulationShard,
    newDocuments: readonly LedgerDocument[],
    newOrders: readonly PlacedOrder[],
  ): SimulationShard {
    refuseTwice(shard, newOrders);
    const customers = [
      ...shard.members,
      ...newDocuments.map(({ customer }) => customer),
      ...newOrders.map(({ order }) => order.customer),
    ];
    const next = {
      ...shard,
      members: [...new Set(customers)].sort(compareText),
      documents: [...shard.documents, ...newDocuments].sort(inOrder),
      orders: [...shard.orders, ...newOrders].sort(byDay),
    };
    return { ...next, nextOn: nextDayOf(next, asOf, setup) };
  }
}

function emptyShard(id: string, members: readonly string[], { setup }: SimulationState): SimulationShard {
  const isGroup = (setup.customers ?? []).some(({ group }) => group === id);
  return {
    id,
    members,
    ...(isGroup && { group: { id, members } }),
    documents: [],
    orders: [],
    placed: emptyById(),
    orderOf: emptyById(),
    fact: emptyWorld(setup),
    worlds: setup.policies.map(() => emptyWorld(setup)),
    nextOn: null,
  };
}

/** By the day on which they come; invoices before what may rest on them. */
function inOrder(a: LedgerDocument, b: LedgerDocument): number {
  const rank = ({ kind }: LedgerDocument): number => (kind === "invoice" ? 0 : kind === "reversal" ? 2 : 1);
  return compareText(comesOn(a), comesOn(b)) || rank(a) - rank(b) || compareText(a.id, b.id);
}

function byDay(a: PlacedOrder, b: PlacedOrder): number {
  return compareText(a.placedOn, b.placedOn) || compareText(a.order.id, b.order.id);
}

function refuseOver({ asOf }: SimulationState, { documents, orders, to }: SimulationNews): void {
  if (asOf === null) return;
  const check = (field: string, day: PlainDate): void => {
    if (day > asOf) return;
    throw misuse(
      "day-is-over",
      field,
      day,
      `replayed already, up to ${asOf}`,
      "Go on from an earlier state.",
    );
  };
  check("to", to);
  documents.forEach((document, i) => check(`documents[${i}]`, comesOn(document)));
  orders.forEach(({ placedOn }, i) => check(`orders[${i}].placedOn`, placedOn));
}

function refuseTwice(shard: SimulationShard, orders: readonly PlacedOrder[]): void {
  const seen = new Set(shard.orders.map(({ order }) => order.id));
  const billed = new Map(shard.orders.flatMap(({ invoices, order }) => invoices.map((id) => [id, order.id])));
  for (const { invoices, order } of orders) {
    if (seen.has(order.id) || valueById(shard.placed, order.id) !== undefined)
      throw misuse(
        "duplicate-order",
        "orders.order.id",
        order.id,
        "another order has this id",
        "Give each once.",
      );
    seen.add(order.id);
    for (const invoice of invoices) {
      if ((billed.get(invoice) ?? valueById(shard.orderOf, invoice) ?? order.id) !== order.id)
        throw misuse(
          "invoice-of-two-orders",
          "orders.invoices",
          invoice,
          "another order came to this invoice",
          "Give the order that it is of, or both as one.",
        );
      billed.set(invoice, order.id);
    }
  }
}

function misuse(code: string, field: string, value: unknown, problem: string, remedy: string): MisuseError {
  return new MisuseError({ code, field, value, problem, remedy });
}
