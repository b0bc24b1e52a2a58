import type { ItemPrice, Quotation, Validity } from "./quotation.js";
import type { PriceBasisKind } from "./statement.policy.js";

/** A price that a quotation or a price list offers. */
export interface PriceOffer extends ItemPrice, Validity {
  readonly basis: Exclude<PriceBasisKind, "note">;
  readonly id: string;
  readonly currency: string;
  readonly customer?: string;
  readonly quotation?: Quotation;
}
