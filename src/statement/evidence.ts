import type { Note } from "./note.js";
import type { PriceList, Quotation } from "./quotation.js";
import type { UnitConversion } from "./unit-conversion.js";

/** The written basis 书面依据 of statements (R1.2.2), of one customer or of many. */
export interface Evidence {
  readonly notes: readonly Note[];
  readonly quotations?: readonly Quotation[];
  readonly priceLists?: readonly PriceList[];
  readonly conversions?: readonly UnitConversion[];
}
