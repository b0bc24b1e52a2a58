import type { PlainDate } from "../calendar/index.js";
import type { Book } from "./book.js";
import type { LedgerDocument } from "./document.js";
import type { ReversalLink } from "./reversal-chains.js";

/** What is known on a day, and what of it counts. */
export interface InForce {
  /** The documents that count, in the order in which they were posted. */
  readonly documents: readonly LedgerDocument[];
  /** Ids of those that were posted and do not count, because they were reversed. */
  readonly reversed: ReadonlySet<string>;
}

/** The documents posted up to a day, less those that the given reversals take out. */
export function documentsInForce(
  { posted }: Book,
  asOf: PlainDate,
  reversals: readonly ReversalLink[],
): InForce {
  const reversed = new Set<string>();
  // From the end of each chain, for a reversal that is itself reversed takes nothing out.
  for (const { reversal } of reversals.toSorted((a, b) => b.depth - a.depth)) {
    if (!reversed.has(reversal.id)) reversed.add(reversal.reverses);
  }
  const documents = posted.filter(({ id, postedOn }) => postedOn <= asOf && !reversed.has(id));
  return { documents, reversed };
}
