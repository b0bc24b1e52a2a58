import type { OpenItem } from "../ledger/index.js";
import type { Subject } from "./compare-item.js";
import { type CustomerConfirmation, outweighs } from "./customer-confirmation.js";
import type { HandoverRow } from "./handover-list.js";

/** What list, ledger and customers say of each item, brought together under the item's number. */
export interface HandoverMatch {
  readonly rows: readonly HandoverRow[];
  readonly others: readonly string[];
  readonly items: readonly OpenItem[];
  readonly confirmations: readonly CustomerConfirmation[];
  /** By number: the place of the item in the ledger, -1 for none. */
  readonly booked: Int32Array;
  /** By number: the place of the confirmation that counts, -1 for none. */
  readonly confirmed: Int32Array;
  /** By row: 1 where the ledger, and the customer if it spoke, surely say the same as the row. */
  readonly agrees: Uint8Array;
}

/** What is said of the item of a number; `undefined` of one that nobody spoke of yet. */
export function subjectOf(match: HandoverMatch, code: number): Subject | undefined {
  const { rows } = match;
  const row = code < rows.length ? rows[code] : undefined;
  const item = row?.item ?? match.others[code - rows.length] ?? "";
  const booked = entryAt(match.items, match.booked[code]);
  const confirmation = entryAt(match.confirmations, match.confirmed[code]);
  const one = row ?? booked ?? confirmation;
  if (one === undefined) return undefined;
  return { item, customer: one.customer, row, booked, confirmation };
}

/** What the customer answered about the item of a number; `undefined` while it was not asked, or does not answer. */
export function answerOf(match: HandoverMatch, code: number): CustomerConfirmation | undefined {
  const confirmation = entryAt(match.confirmations, match.confirmed[code]);
  return confirmation === undefined || confirmation.amount === null ? undefined : confirmation;
}

/** The entry at a place; none at -1, which a list is not asked for, since that takes long. */
export function entryAt<Entry>(entries: readonly Entry[], place: number | undefined): Entry | undefined {
  return place === undefined || place === -1 ? undefined : entries[place];
}

/** For each number up to a count the place of the confirmation that counts, -1 for none; those of -1 are passed over. */
export function countingRows(
  codes: Int32Array,
  confirmations: readonly CustomerConfirmation[],
  count: number,
): Int32Array {
  const counting = new Int32Array(count).fill(-1);
  for (let place = 0; place < codes.length; place += 1) {
    const code = codes[place] as number;
    if (code === -1) continue;
    const before = entryAt(confirmations, counting[code]);
    // Only where an item was asked for twice are confirmations read.
    if (before === undefined || !outweighs(before, confirmations[place] as CustomerConfirmation)) {
      counting[code] = place;
    }
  }
  return counting;
}
