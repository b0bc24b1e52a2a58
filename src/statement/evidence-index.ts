import { grouped } from "../decision/index.js";
import type { Evidence } from "./evidence.js";
import { type ItemOwners, itemOwners } from "./item-owners.js";
import type { Note } from "./note.js";
import { type PriceBook, priceBook } from "./price-book.js";
import { type UnitSizes, unitSizes } from "./unit-conversion.js";

/** Evidence sorted for look-up, once for any number of statements. */
export interface EvidenceIndex {
  readonly evidence: Evidence;
  readonly notesByCustomer: ReadonlyMap<string, readonly Note[]>;
  readonly itemOwner: ItemOwners;
  readonly book: PriceBook;
  readonly sizes: UnitSizes;
}

/** Sorts evidence for look-up. */
export function indexEvidence(evidence: Evidence): EvidenceIndex {
  return {
    evidence,
    notesByCustomer: grouped(evidence.notes, (note) => note.customer),
    itemOwner: itemOwners(evidence.notes),
    book: priceBook(evidence),
    sizes: unitSizes(evidence.conversions),
  };
}
