import type { PlainDate } from "../calendar/index.js";
import type { DecimalString } from "../money/index.js";
import type { Paper } from "./paper.js";

/** A lower price from a quantity on. */
export interface QuantityBreak {
  /** Smallest quantity of a line that has the price, in the unit of the price. */
  readonly from: DecimalString;
  readonly unitPrice: DecimalString;
}

/** What an item costs. */
export interface ItemPrice {
  readonly item: string;
  readonly unitPrice: DecimalString;
  /** Unit of measure that the price is for. Without it, the one of the note. */
  readonly unit?: string;
  /** In any order. Below the smallest, `unitPrice` holds. */
  readonly breaks?: readonly QuantityBreak[];
}

/** When a price holds. */
export interface Validity {
  /** First day; without it, from ever on. */
  readonly validFrom?: PlainDate;
  /** Last day; without it, until further notice. */
  readonly validTo?: PlainDate;
}

/** The price of an item as offered to a customer in writing 报价单. A paper with several items is several of them. */
export interface Quotation extends Paper, ItemPrice, Validity {
  /** Without it, the quotation is for every customer. */
  readonly customer?: string;
  readonly currency: string;
  /** Whether the finance cashier has the copy for checking and filing (R1.2.5). */
  readonly copiedToFinance?: boolean;
}

/** The firm's own prices from a day on 价目表. */
export interface PriceList extends Validity {
  readonly id: string;
  readonly currency: string;
  readonly prices: readonly ItemPrice[];
}
