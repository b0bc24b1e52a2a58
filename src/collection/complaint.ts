import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";

/** What a customer complains of when money is collected. */
export type ComplaintKind = "price" | "delivery-date" | "quality" | "transport";

/** A complaint at collection, and what became of it. */
export interface CollectionComplaint {
  readonly id: string;
  readonly customer: string;
  readonly kind: ComplaintKind;
  readonly on: PlainDate;
  /** Who heard it, and in which role. */
  readonly by: string;
  readonly role: string;
  /** What it is about; `null` where it is not stated. */
  readonly amount: Money | null;
  /** Settled on the spot. */
  readonly settledOn: PlainDate | null;
  readonly reportedOn: PlainDate | null;
  readonly answeredOn: PlainDate | null;
  /** Whether the price is changed. */
  readonly priceChanged: boolean;
  /** The price-adjustment form; `null` for none. */
  readonly adjustment: { readonly document: string; readonly to: readonly string[] } | null;
}
