import type { PlainDate } from "../calendar/index.js";
import type { OpenItem } from "../ledger/index.js";

/**
 * The day that the age of an item counts from. `due`: the day on which it is due. `invoice`: the day of its document.
 * `posting`: the day it is booked. `delivery`: the day on which the customer confirmed the delivery; without one, the
 * day of the document, and none while its terms wait for it.
 */
export type BaseDate = "due" | "invoice" | "posting" | "delivery";

/** The day that an item's age counts from, `null` while it is not known. */
export function agedFrom(item: OpenItem, baseDate: BaseDate): PlainDate | null {
  return DAY_OF[baseDate](item);
}

const DAY_OF: Readonly<Record<BaseDate, (item: OpenItem) => PlainDate | null>> = {
  due: ({ dueOn }) => dueOn,
  invoice: ({ issuedOn }) => issuedOn,
  posting: ({ postedOn }) => postedOn,
  delivery: ({ deliveredOn, dueOn, issuedOn }) => deliveredOn ?? (dueOn === null ? null : issuedOn),
};
