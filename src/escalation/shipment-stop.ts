import type { Reason } from "../decision/index.js";

/** A customer that gets no more goods on credit while the items are unpaid (Art. 14). */
export interface ShipmentStop {
  readonly customer: string;
  /** The items that stop it, sorted. */
  readonly items: readonly string[];
  /** One for each item. */
  readonly reasons: readonly Reason<"shipment-stopped">[];
}
