import type { PlainDate } from "../calendar/index.js";
import type { CollectionFile } from "./collection-file.js";

/** Where collecting in the field comes from. */
export interface CollectionPort {
  /**
   * Trips that are planned or under way on the day or ended in its month, and all that was collected in that month,
   * in any order; with the ledger of the customers that it was collected from. Rejects when the store cannot be read.
   */
  collection(asOf: PlainDate): Promise<CollectionFile>;
}
