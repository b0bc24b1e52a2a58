import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";
import type { LedgerDocument, ReceivableKind } from "./document.js";

/** One settlement of an item. What an item was at first less its settlements is what is open. */
export interface Settlement {
  /** The document that settled it: a payment or credit note itself, or the allocation made later. */
  readonly by: string;
  /** The day from which it counts: the latest of the days on which that document and both sides were posted. */
  readonly on: PlainDate;
  /**
   * The day on which what settles came in, where it was set against the item only later: late interest stops and
   * promises are kept by it.
   */
  readonly receivedOn?: PlainDate;
  /** Positive where it lowers a claim, negative where it uses up a credit. */
  readonly amount: Money;
  /** The item on the other side, a claim's credit or a credit's claim. A write-off has none. */
  readonly against?: string;
}

/**
 * A claim, or a credit of the customer, as it stands on a day. An invoice has one item for each instalment
 * and one for what is held back; a payment and a credit note have one for what they do not settle.
 */
export interface OpenItem {
  /**
   * The document's id; with `#1`, `#2`, … where an invoice has several items, in the order of its terms and
   * with what is held back last. A bill's claim has the bill's id, and what it does not settle `#credit`.
   */
  readonly id: string;
  readonly document: string;
  /** The kind of document it came from. */
  readonly source: LedgerDocument["kind"];
  readonly kind: ReceivableKind;
  /** Set for claims of late interest and fees: the item they were charged on. */
  readonly charge?: { readonly kind: "interest" | "fee"; readonly item: string };
  /** What the customer holds back until a later day 质保金. */
  readonly retention?: true;
  readonly customer: string;
  readonly account?: string;
  readonly group?: string;
  readonly area?: string;
  readonly department?: string;
  readonly handler?: string;
  /** The document's reference; of an advance without one, the order it is for. */
  readonly reference?: string;
  /** The order that an advance receipt was paid for. */
  readonly advanceFor?: string;
  readonly issuedOn: PlainDate;
  readonly postedOn: PlainDate;
  /** When the customer confirmed the delivery, where that is known. */
  readonly deliveredOn?: PlainDate;
  /** `null` while the terms wait for the delivery's confirmation. A credit is due when it is posted. */
  readonly dueOn: PlainDate | null;
  /** What it was at first; negative for a credit. */
  readonly original: Money;
  /** What is left of it; negative for a credit. */
  readonly open: Money;
  /** The part of `open` that the customer contests; zero for most. */
  readonly disputed: Money;
  /** In the order in which they count. */
  readonly settlements: readonly Settlement[];
}

/**
 * The day on which what settled an item came in, however later it was set against it.
 *
 * @example
 * import { dayOfReceipt, plainDate } from "receivables";
 *
 * dayOfReceipt({ on: plainDate("2026-03-10"), receivedOn: plainDate("2026-02-10") }); // => "2026-02-10"
 */
export function dayOfReceipt({ on, receivedOn }: Pick<Settlement, "on" | "receivedOn">): PlainDate {
  return receivedOn ?? on;
}
