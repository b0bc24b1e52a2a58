import type { PlainDate } from "../calendar/index.js";
import type { HandoverRecord } from "./handover-record.js";
import type { HeldItem } from "./held-item.js";
import { follow, giversOf } from "./passings.js";

/** What {@link responsibleOn} reads. */
export interface ResponsibilityFacts {
  /** Its `handler` is the one who answered at first: a handover is not written into the ledger. */
  readonly item: HeldItem;
  /** In any order; those that are not complete, or void, change nothing. */
  readonly handovers: readonly HandoverRecord[];
}

/**
 * Who answers for an item on a day: its handler until a complete handover by that very person passes it on, and
 * so from taker to taker. On the day a handover takes effect it is the taker. What is posted to a customer after
 * the customer as a whole was handed over is the taker's as well. `null` for an item without a handler.
 *
 * On each day there is exactly one, so that no change of salesperson doubles or loses a debt.
 *
 * @example
 * import { plainDate, responsibleOn } from "receivables";
 *
 * const item = { id: "INV-1", customer: "C1", postedOn: plainDate("2026-03-01"), handler: "wang" };
 * responsibleOn({ item, handovers: [] }, plainDate("2026-04-01")); // => "wang"
 */
export function responsibleOn({ item, handovers }: ResponsibilityFacts, on: PlainDate): string | null {
  return holderOn(handovers, on)(item);
}

/**
 * The items with the one who answers for each on a day as their handler, for reports and plans by handler after a
 * handover. Nothing else changes, so that the totals by person add up to what they were.
 *
 * @example
 * import { assignHandlers, plainDate } from "receivables";
 *
 * const item = { id: "INV-1", customer: "C1", postedOn: plainDate("2026-03-01"), handler: "wang" };
 * assignHandlers({ items: [item], handovers: [] }, plainDate("2026-04-01"))[0]?.handler; // => "wang"
 */
export function assignHandlers<Item extends HeldItem>(
  facts: { readonly items: readonly Item[]; readonly handovers: readonly HandoverRecord[] },
  on: PlainDate,
): readonly Item[] {
  const holderOf = holderOn(facts.handovers, on);
  return facts.items.map((item) => {
    const handler = holderOf(item);
    return handler === null ? item : { ...item, handler };
  });
}

/** The items that one person answers for on a day. */
export function holdings<Item extends HeldItem>(
  facts: { readonly items: readonly Item[]; readonly handovers: readonly HandoverRecord[] },
  person: string,
  on: PlainDate,
): readonly Item[] {
  const holderOf = holderOn(facts.handovers, on);
  return facts.items.filter((item) => holderOf(item) === person);
}

/** What says of each item who answers for it on a day. Each handover is gone through once, not once for each item. */
export function holderOn(
  handovers: readonly HandoverRecord[],
  on: PlainDate,
): (item: HeldItem) => string | null {
  const givers = giversOf(handovers, on);
  const listed = new Set(Array.from(givers.values(), ({ items }) => [...items.keys()]).flat());
  // What passes on with its customer goes the way of all that one handler had of the customer's since one day.
  const known = new Map<string, string | null>();
  return (item) => {
    const { id, customer, handler, postedOn } = item;
    if (handler === undefined || !givers.has(handler)) return handler ?? null;
    if (listed.has(id)) return follow(item, handler, givers);
    const key = `${postedOn} ${handler.length} ${handler}${customer}`;
    let holder = known.get(key);
    if (holder === undefined) known.set(key, (holder = follow(item, handler, givers)));
    return holder;
  };
}
