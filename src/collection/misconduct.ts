import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";
import type { CollectionMeans } from "./collection-receipt.js";

/** What Art. 25 forbids: items 1–3 stand in the source, 4–6 are from memory. */
export type ForbiddenConduct =
  | "money-unreported"
  | "returns-unreported"
  | "resale"
  | "other-makers-goods"
  | "money-misused"
  | "cash-for-bills";

/**
 * What a paper rests on: the salesman's own signature, a third paper such as a bank's or the warehouse's, or the
 * word of one side only.
 */
export type EvidenceStrength = "signed" | "document" | "word";

/** A customer says, or shows, that he paid a salesman. */
export interface PaymentConfirmation {
  /** The paper's id. */
  readonly id: string;
  readonly strength: EvidenceStrength;
  readonly customer: string;
  readonly salesman: string;
  readonly on: PlainDate;
  readonly means: CollectionMeans;
  /** Above zero. */
  readonly amount: Money;
  /** The receipt that it is about, where it names one. */
  readonly receipt: string | null;
}

/** Goods that a salesman took back from a customer. */
export interface ReturnedGoods {
  /** The return note's id. */
  readonly id: string;
  readonly strength: EvidenceStrength;
  readonly customer: string;
  readonly salesman: string;
  readonly on: PlainDate;
  /** What they are worth, above zero. */
  readonly amount: Money;
  /** The day on which the return was reported; `null` while it is not. */
  readonly reportedOn: PlainDate | null;
}

/** Goods found where they should not be, or sold by somebody who should not sell them. */
export interface GoodsFound {
  /** The paper's id. */
  readonly id: string;
  readonly strength: EvidenceStrength;
  /** The batch or serial number. */
  readonly goods: string;
  /** The customer to whom the firm delivered them; `null` for goods of another maker. */
  readonly deliveredTo: string | null;
  /** The paper of the delivery; `null` for goods of another maker. */
  readonly delivery: string | null;
  readonly foundWith: string;
  /** Who sold them on, where the paper says so. */
  readonly soldBy: string | null;
  readonly on: PlainDate;
  readonly amount: Money;
}

/** Collected money that was put to another use. */
export interface MoneyUse {
  /** The paper's id. */
  readonly id: string;
  readonly strength: EvidenceStrength;
  readonly salesman: string;
  readonly receipt: string;
  readonly on: PlainDate;
  readonly amount: Money;
}
