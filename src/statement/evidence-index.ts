import type { Evidence } from "./evidence.js";
import type { Note } from "./note.js";
import { type PriceBook, priceBook } from "./price-book.js";
import { type UnitSizes, unitSizes } from "./unit-conversion.js";

/** Evidence sorted for look-up, once for any number of statements. */
export interface EvidenceIndex {
  readonly notesByCustomer: ReadonlyMap<string, readonly Note[]>;
  readonly notesById: ReadonlyMap<string, readonly Note[]>;
  readonly book: PriceBook;
  readonly sizes: UnitSizes;
}

/** Sorts evidence for look-up. */
export function indexEvidence(evidence: Evidence): EvidenceIndex {
  return {
    notesByCustomer: grouped(evidence.notes, (note) => note.customer),
    notesById: grouped(evidence.notes, (note) => note.id),
    book: priceBook(evidence),
    sizes: unitSizes(evidence.conversions),
  };
}

/** Lists by key, each in the order given. */
export function grouped<T>(entries: Iterable<T>, keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
