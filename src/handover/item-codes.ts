import type { PlainDate } from "../calendar/index.js";
import type { OpenItem, Position } from "../ledger/index.js";
import type { CustomerConfirmation } from "./customer-confirmation.js";
import type { HandoverRow } from "./handover-list.js";
import type { HandoverRecord } from "./handover-record.js";
import { placed } from "./item-places.js";
import { holderOn } from "./responsible-on.js";

/** What says which items there are. */
export interface CodedFacts {
  readonly record: HandoverRecord;
  readonly position: Pick<Position, "items">;
  readonly handovers?: readonly HandoverRecord[];
  readonly confirmations?: readonly CustomerConfirmation[];
  /** Confirmations of later days do not matter; without it, all do. */
  readonly asOf?: PlainDate;
}

/**
 * Every item that the list, the giver's part of the ledger, or a customer speaks of, by a number: that of its row, or
 * after the rows that of its place among the others. What stays has none.
 */
export interface ItemCodes {
  /** Sorted by item, each once. */
  readonly rows: readonly HandoverRow[];
  /** Items of the giver that are not on the list, and those that only a customer speaks of. */
  readonly others: readonly string[];
  /** The number of each item of the ledger, -1 for those that do not matter here. */
  readonly booked: Int32Array;
  /** The number of each confirmation's item, -1 for those that do not matter here. */
  readonly confirmed: Int32Array;
}

/**
 * What is called for each entry that has a row, with the row and the entry's place, while both are at hand; again, if
 * its row changes.
 */
export interface RowVisitor {
  readonly booked: (row: HandoverRow, item: OpenItem, place: number) => void;
  readonly confirmed: (row: HandoverRow, confirmation: CustomerConfirmation, place: number) => void;
}

/** Numbers the items. Each list is gone through once, and an item is looked up by hash at most. */
export function itemCodes(facts: CodedFacts, visit?: RowVisitor): ItemCodes {
  const { position, confirmations = [], asOf } = facts;
  const { list } = facts.record;
  const { items } = position;
  const staying = new Set(list.staying.map(({ item }) => item));
  const handed = staying.size === 0 ? list.rows : list.rows.filter(({ item }) => !staying.has(item));
  const itemAsked = (i: number): string => (confirmations[i] as CustomerConfirmation).item;
  const isLater = (on: PlainDate): boolean => asOf !== undefined && on > asOf;

  const booked = new Int32Array(items.length).fill(-1);
  const confirmed = new Int32Array(confirmations.length).fill(-1);
  const rows = placed(handed, [
    {
      count: items.length,
      itemAt: (i) => (items[i] as OpenItem).id,
      found(i, row, place) {
        booked[i] = place;
        visit?.booked(row, items[i] as OpenItem, i);
      },
    },
    {
      count: confirmations.length,
      itemAt: itemAsked,
      found(i, row, place) {
        const confirmation = confirmations[i] as CustomerConfirmation;
        if (isLater(confirmation.on)) return;
        confirmed[i] = place;
        visit?.confirmed(row, confirmation, i);
      },
    },
  ]);

  const others = new Map<string, number>();
  const codeOf = (item: string): number => {
    const code = others.get(item) ?? rows.length + others.size;
    others.set(item, code);
    return code;
  };
  const unlisted: number[] = [];
  confirmed.forEach((place, i) => {
    if (place === -1 && !isLater((confirmations[i] as CustomerConfirmation).on)) unlisted.push(i);
  });
  const asked = new Set(unlisted.map(itemAsked));
  const isHeld = heldBy(facts);
  const elsewhere = new Set<string>();
  booked.forEach((place, i) => {
    if (place !== -1) return;
    const item = items[i] as OpenItem;
    const { id } = item;
    if (!staying.has(id) && (others.has(id) || isHeld(item))) booked[i] = codeOf(id);
    if (asked.has(id)) elsewhere.add(id);
  });
  // What is booked with others than the giver is theirs to confirm.
  for (const i of unlisted) {
    const item = itemAsked(i);
    if (!staying.has(item) && (others.has(item) || !elsewhere.has(item))) confirmed[i] = codeOf(item);
  }
  return { rows, others: [...others.keys()], booked, confirmed };
}

function heldBy({ record, handovers = [] }: CodedFacts): (item: OpenItem) => boolean {
  const { id, giver, on } = record.list;
  const earlier = handovers.filter(({ list }) => list.id !== id);
  const holderOf = holderOn(earlier, on);
  return (item) => holderOf(item) === giver;
}
