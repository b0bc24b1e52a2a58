import type { PlainDate } from "../calendar/index.js";
import type { OpenItem, Position } from "../ledger/index.js";
import type { CustomerConfirmation } from "./customer-confirmation.js";
import type { HandoverRow } from "./handover-list.js";
import type { HandoverRecord } from "./handover-record.js";
import { once } from "../columnar/kernels.js";
import { hashedPlaces, placeFinder, rowsByItem } from "./item-places.js";
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

/** What is called for each entry that has a row, with the row's place and its own, while both are at hand. */
export interface RowVisitor {
  readonly booked: (row: HandoverRow, item: OpenItem, place: number) => void;
  readonly confirmed: (row: HandoverRow, confirmation: CustomerConfirmation, place: number) => void;
}

/** Numbers the items. Each list is gone through once, and an item is looked up by hash at most. */
export function itemCodes(facts: CodedFacts, visit?: RowVisitor): ItemCodes {
  const { position, confirmations = [], asOf } = facts;
  const { list } = facts.record;
  const staying = new Set(list.staying.map(({ item }) => item));
  const rows = rowsByItem(list.rows, staying);
  const byHash = once(() => hashedPlaces(rows));
  const others = new Map<string, number>();
  const codeOf = (item: string): number => {
    const code = others.get(item) ?? rows.length + others.size;
    others.set(item, code);
    return code;
  };

  const isLater = (on: PlainDate): boolean => asOf !== undefined && on > asOf;
  const confirmed = new Int32Array(confirmations.length);
  const asked = new Set<string>();
  const placeOfAsked = placeFinder(rows, byHash);
  confirmations.forEach((confirmation, i) => {
    const { item, on } = confirmation;
    const place = isLater(on) ? -1 : placeOfAsked(item);
    confirmed[i] = place;
    if (place !== -1) visit?.confirmed(rows[place] as HandoverRow, confirmation, i);
    else if (!isLater(on)) asked.add(item);
  });

  const isHeld = heldBy(facts);
  const elsewhere = new Set<string>();
  const booked = new Int32Array(position.items.length);
  const placeOf = placeFinder(rows, byHash);
  position.items.forEach((item, i) => {
    const { id } = item;
    const place = placeOf(id);
    if (place !== -1) {
      booked[i] = place;
      visit?.booked(rows[place] as HandoverRow, item, i);
    } else {
      booked[i] = !staying.has(id) && (others.has(id) || isHeld(item)) ? codeOf(id) : -1;
      if (asked.has(id)) elsewhere.add(id);
    }
  });

  // What is booked with others than the giver is theirs to confirm.
  if (asked.size > 0) {
    confirmations.forEach(({ item, on }, i) => {
      if (confirmed[i] !== -1 || isLater(on) || staying.has(item)) return;
      if (others.has(item) || !elsewhere.has(item)) confirmed[i] = codeOf(item);
    });
  }
  return { rows, others: [...others.keys()], booked, confirmed };
}

function heldBy({ record, handovers = [] }: CodedFacts): (item: OpenItem) => boolean {
  const { id, giver, on } = record.list;
  const earlier = handovers.filter(({ list }) => list.id !== id);
  const holderOf = holderOn(earlier, on);
  return (item) => holderOf(item) === giver;
}
