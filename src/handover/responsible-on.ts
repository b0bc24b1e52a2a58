import type { PlainDate } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import type { HandoverRecord } from "./handover-record.js";
import { handoverStatus } from "./handover-status.js";

/** An open item as far as it matters for who answers for it. */
export type HeldItem = Pick<OpenItem, "id" | "customer" | "postedOn" | "handler">;

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
  return follow(item, transfersOf(handovers), on);
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
  const transfers = transfersOf(facts.handovers);
  return facts.items.map((item) => {
    const handler = follow(item, transfers, on);
    return handler === null ? item : { ...item, handler };
  });
}

/** The items that one person answers for on a day. */
export function holdings<Item extends HeldItem>(
  facts: { readonly items: readonly Item[]; readonly handovers: readonly HandoverRecord[] },
  person: string,
  on: PlainDate,
): readonly Item[] {
  const transfers = transfersOf(facts.handovers);
  return facts.items.filter((item) => follow(item, transfers, on) === person);
}

interface Transfer {
  readonly key: string;
  readonly giver: string;
  readonly listedOn: PlainDate;
  readonly effectiveOn: PlainDate;
  readonly items: ReadonlyMap<string, string>;
  readonly customers: ReadonlyMap<string, string | null>;
}

function transfersOf(handovers: readonly HandoverRecord[]): readonly Transfer[] {
  const transfers = handovers.flatMap((record): Transfer[] => {
    const { giver, on, rows, customers, digest } = record.list;
    const { effectiveOn, completedOn } = handoverStatus(record);
    if (effectiveOn === null) return [];
    return [
      {
        key: `${effectiveOn} ${completedOn} ${digest}`,
        giver,
        listedOn: on,
        effectiveOn,
        items: new Map(rows.map((row) => [row.item, row.taker])),
        customers: new Map(customers.map(({ customer, taker }) => [customer, taker])),
      },
    ];
  });
  return transfers.sort((a, b) => compareText(a.key, b.key));
}

// Follows the chain from holder to holder instead of going through the days, so that two handovers of one day
// pass an item on in the order in which they fit together.
function follow(item: HeldItem, transfers: readonly Transfer[], on: PlainDate): string | null {
  let holder = item.handler ?? null;
  let since = "";
  const used = new Set<Transfer>();
  for (;;) {
    const next = transfers.find(
      (transfer) =>
        transfer.giver === holder &&
        since <= transfer.effectiveOn &&
        transfer.effectiveOn <= on &&
        !used.has(transfer) &&
        takerIn(transfer, item) !== null,
    );
    if (next === undefined) return holder;
    holder = takerIn(next, item);
    since = next.effectiveOn;
    used.add(next);
  }
}

function takerIn({ items, customers, listedOn }: Transfer, item: HeldItem): string | null {
  const later = item.postedOn > listedOn ? customers.get(item.customer) : null;
  return items.get(item.id) ?? later ?? null;
}
