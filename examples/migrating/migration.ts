import {
  addMoney,
  type LedgerDocument,
  type Money,
  type PlainDate,
  type Position,
  positionAsOf,
  subtractMoney,
  zeroMoney,
} from "receivables";
import type { BadCell } from "../input/csv.js";

/** What an export became. */
export interface Migration {
  readonly documents: readonly LedgerDocument[];
  /** Cells because of which something could not be taken. */
  readonly bad: readonly BadCell[];
  /** What the other system says is open of a document, on the day of the export. */
  readonly stated: readonly StatedOpen[];
}

/** What is open of a document, as the other system has it. */
export interface StatedOpen {
  readonly document: string;
  readonly open: Money;
}

/** A document of which the two systems do not say the same. */
export interface OpenDifference {
  readonly document: string;
  readonly stated: Money;
  readonly open: Money;
  readonly difference: Money;
}

/** The position of what was taken, and where it is not what the other system states. */
export function positionOf(
  { documents, stated }: Migration,
  asOf: PlainDate,
): { readonly position: Position; readonly differences: readonly OpenDifference[] } {
  const position = positionAsOf({ documents }, asOf);
  const posted = documents.filter(({ status = "posted" }) => status === "posted");
  const taken = new Set(posted.map(({ id }) => id));
  const open = new Map<string, Money>();
  for (const item of position.items) {
    const before = open.get(item.document) ?? zeroMoney(item.open.currency);
    open.set(item.document, addMoney(before, item.open));
  }
  const differences = stated
    .filter(({ document }) => taken.has(document))
    .map(({ document, open: theirs }) => {
      const ours = open.get(document) ?? zeroMoney(theirs.currency);
      return { document, stated: theirs, open: ours, difference: subtractMoney(ours, theirs) };
    })
    .filter(({ difference }) => /[1-9]/.test(difference.amount));
  return { position, differences };
}
