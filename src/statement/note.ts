import type { PlainDate } from "../calendar/index.js";
import type { DecimalString } from "../money/index.js";
import type { Paper } from "./paper.js";

/** Goods on a note. */
export interface NoteLine {
  readonly item: string;
  /** What was handed over, on a delivery note to the customer, on a return note by the customer. */
  readonly quantity: DecimalString;
  /** Unit of measure of quantity and price, such as `"carton"`. Without it, the one that the other side names. */
  readonly unit?: string;
  /** The price written on the note, if it is. */
  readonly unitPrice?: DecimalString;
}

interface NoteHeader extends Paper {
  readonly customer: string;
  /** The day of the handover. */
  readonly date: PlainDate;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly lines: readonly NoteLine[];
}

/** What was delivered 送货单. */
export interface DeliveryNote extends NoteHeader {
  readonly kind: "delivery";
}

/** What came back 退货单. Its quantities are written without a minus; a statement credits them. */
export interface ReturnNote extends NoteHeader {
  readonly kind: "return";
}

/** A written basis of quantities. */
export type Note = DeliveryNote | ReturnNote;
