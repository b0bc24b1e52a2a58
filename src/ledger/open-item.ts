import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";
import type { LedgerDocument, ReceivableKind } from "./document.js";

/** One settlement of an item: by which document, when it was posted, how much; positive lowers a claim. */
export interface Settlement {
  readonly by: string;
  readonly on: PlainDate;
  readonly amount: Money;
}

/**
 * A claim, or a credit of the customer, as it stands on a day. An invoice has one item for each instalment
 * and one for what is held back; a payment and a credit note have one for what they do not settle.
 */
export interface OpenItem {
  /** The document's id, with `#1`, `#2`, … where it has several items. */
  readonly id: string;
  readonly document: string;
  /** The kind of document it came from. */
  readonly source: LedgerDocument["kind"];
  readonly kind: ReceivableKind;
  /** Set for claims of late interest and fees: the item they were charged on. */
  readonly charge?: { readonly kind: "interest" | "fee"; readonly item: string };
  readonly customer: string;
  readonly account?: string;
  readonly group?: string;
  readonly area?: string;
  readonly department?: string;
  readonly handler?: string;
  readonly reference?: string;
  readonly issuedOn: PlainDate;
  readonly postedOn: PlainDate;
  /** `null` while the terms wait for the delivery's confirmation. A credit is due when it is posted. */
  readonly dueOn: PlainDate | null;
  /** What it was at first; negative for a credit. */
  readonly original: Money;
  /** What is left of it; negative for a credit. */
  readonly open: Money;
  /** The part of `open` that the customer contests; zero for most. */
  readonly disputed: Money;
  /** In the order in which they were posted. */
  readonly settlements: readonly Settlement[];
}
