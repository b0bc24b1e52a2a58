import type { PlainDate } from "../calendar/index.js";

/** Who buys on credit, with the keys that reports group by. */
export interface Customer {
  readonly id: string;
  readonly name: string;
  /** The parent or group that shares a credit limit with its affiliates. */
  readonly group?: string;
  /** Sales area. */
  readonly area?: string;
  readonly department?: string;
  /** The kind of buyer, by the firm's own names, such as `"distributor"` or `"public"`. */
  readonly kind?: string;
  /** The day of the first dealing, where it is known; what is on file may begin later. */
  readonly dealingSince?: PlainDate;
  /** The salesperson who answers for the customer's items unless the document names another. */
  readonly handler?: string;
}
