import type { PlainDate } from "../calendar/index.js";
import { type RowSource } from "../columnar/index.js";
import { NO_DAY } from "../columnar/kernels.js";
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

/** The same of every row of columns. */
export function baseDays(
  { count, days }: RowSource<unknown>,
  baseDate: Exclude<BaseDate, "due">,
): Int32Array {
  if (baseDate !== "delivery") return days(baseDate === "invoice" ? "issuedOn" : "postedOn");
  const [delivered, due, issued] = [days("deliveredOn"), days("dueOn"), days("issuedOn")];
  const dayAt = (row: number): number =>
    delivered[row] !== NO_DAY || due[row] === NO_DAY ? (delivered[row] as number) : (issued[row] as number);
  return Int32Array.from({ length: count }, (_, row) => dayAt(row));
}
