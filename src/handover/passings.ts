import type { PlainDate } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import type { HandoverRecord } from "./handover-record.js";
import { handoverStatus } from "./handover-status.js";
import type { HeldItem } from "./held-item.js";

/** One passing on of an item, or of a customer as a whole, by a complete handover. */
interface Passing {
  /** Place of the handover among all of them. */
  readonly order: number;
  readonly taker: string;
  readonly listedOn: PlainDate;
  readonly effectiveOn: PlainDate;
}

/** All that one person passed on, each item's and each customer's in the order of the handovers. */
interface Given {
  readonly items: Map<string, Passing[]>;
  readonly customers: Map<string, Passing[]>;
}

/** What was passed on up to a day, by who gave it. */
export type Givers = ReadonlyMap<string, Given>;

/** What the complete ones of these handovers passed on up to a day, that day included. */
export function giversOf(handovers: readonly HandoverRecord[], on: PlainDate): Givers {
  const complete = handovers.flatMap((record) => {
    const { effectiveOn, completedOn } = handoverStatus(record);
    if (effectiveOn === null || effectiveOn > on) return [];
    const { list } = record;
    return [{ list, effectiveOn, key: `${effectiveOn} ${completedOn} ${list.digest}` }];
  });
  const givers = new Map<string, Given>();
  complete.sort((a, b) => compareText(a.key, b.key));
  complete.forEach(({ list, effectiveOn }, order) => {
    const given = givers.get(list.giver) ?? { items: new Map(), customers: new Map() };
    givers.set(list.giver, given);
    const listedOn = list.on;
    for (const { item, taker } of list.rows) add(given.items, item, { order, taker, listedOn, effectiveOn });
    const takers = new Map(list.customers.map(({ customer, taker }) => [customer, taker]));
    for (const [customer, taker] of takers) {
      if (taker !== null) add(given.customers, customer, { order, taker, listedOn, effectiveOn });
    }
  });
  return givers;
}

/**
 * Who answers for an item in the end. Follows the chain from holder to holder instead of going through the days, so
 * that two handovers of one day pass an item on in the order in which they fit together. Each passing on is looked at
 * once: one that is before the day of the last cannot come later.
 */
export function follow(item: HeldItem, handler: string, givers: Givers): string {
  const left = new Map<string, Passing[]>();
  let holder = handler;
  let since = "";
  for (;;) {
    const given = givers.get(holder);
    if (given === undefined) return holder;
    const passings = left.get(holder) ?? latestFirst(item, given);
    left.set(holder, passings);
    let next = passings.pop();
    while (next !== undefined && next.effectiveOn < since) next = passings.pop();
    if (next === undefined) return holder;
    holder = next.taker;
    since = next.effectiveOn;
  }
}

/** What one person passed on of an item, alone or, if it was posted after the list, with its customer. */
function latestFirst({ id, customer, postedOn }: HeldItem, { items, customers }: Given): Passing[] {
  const alone = items.get(id) ?? [];
  const orders = new Set(alone.map(({ order }) => order));
  const whole = (customers.get(customer) ?? []).filter(
    ({ listedOn, order }) => postedOn > listedOn && !orders.has(order),
  );
  return [...alone, ...whole].sort((a, b) => b.order - a.order);
}

// Of two entries of one list about the same, which only a list from elsewhere can have, the later one counts.
function add(passings: Map<string, Passing[]>, key: string, passing: Passing): void {
  const own = passings.get(key);
  if (own === undefined) passings.set(key, [passing]);
  else if (own.at(-1)?.order === passing.order) own[own.length - 1] = passing;
  else own.push(passing);
}
