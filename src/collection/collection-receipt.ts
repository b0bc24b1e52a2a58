import type { PlainDate } from "../calendar/index.js";
import type { Approval } from "../approval/index.js";
import { digestOf } from "../decision/index.js";
import type { Money } from "../money/index.js";

/** How a customer paid: cash 现金, cheque 支票, bill of exchange 汇票. */
export type CollectionMeans = "cash" | "cheque" | "bill";

/** Money that a salesman took from a customer, as he reports it. */
export interface CollectionReceipt {
  readonly id: string;
  readonly customer: string;
  readonly salesman: string;
  readonly on: PlainDate;
  /** The day on which it was reported; `null` while it is not. */
  readonly reportedOn: PlainDate | null;
  readonly means: CollectionMeans;
  /** Above zero. */
  readonly amount: Money;
  /** What it is for. What the lines leave of the amount is a temporary receipt 暂收款. */
  readonly lines: readonly { readonly item: string; readonly amount: Money }[];
}

/** A discount granted at collection. */
export interface CollectionDiscount {
  readonly id: string;
  readonly customer: string;
  readonly item: string;
  /** Above zero. */
  readonly amount: Money;
  readonly by: string;
  /** The role in which it was granted. */
  readonly role: string;
  readonly on: PlainDate;
  /** In writing; `null` for none. */
  readonly reason: string | null;
  /**
   * The approval, whose request has the discount's id as its subject, and is bound to no other `discountContent`;
   * `null` for none.
   */
  readonly approval: Approval | null;
}

/**
 * What the approval of a discount may be bound to, as the `content` of its request, so that it counts for no other
 * customer, item or amount.
 *
 * @example
 * import { discountContent, money } from "receivables";
 *
 * const discount = { customer: "C1", item: "INV-1", amount: money("5.00", "CNY") };
 * discountContent(discount) === discountContent({ ...discount, item: "INV-2" }); // => false
 */
export function discountContent({
  customer,
  item,
  amount,
}: Pick<CollectionDiscount, "customer" | "item" | "amount">): string {
  return digestOf({ customer, item, amount });
}

/** Collected money handed to the cashier or paid into the bank. */
export interface PayIn {
  readonly id: string;
  readonly receipt: string;
  readonly on: PlainDate;
  /** What was handed in, which may be something else than what was collected. */
  readonly means: CollectionMeans;
  /** Above zero. */
  readonly amount: Money;
}
