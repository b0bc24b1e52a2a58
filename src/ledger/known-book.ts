import type { PlainDate } from "../calendar/index.js";
import type { Book } from "./book.js";
import type { LedgerDocument } from "./document.js";

/** A book as it was known at the end of a day; as it is, without one. */
export function knownBook(book: Book, knownOn: PlainDate | undefined): Book {
  if (knownOn === undefined) return book;
  const known = book.posted.filter(({ postedOn, enteredOn = postedOn }) => enteredOn <= knownOn);
  return { ...book, posted: known.map((document) => knownDocument(document, knownOn)) };
}

/** A document without what happened to it later: a delivery's confirmation, a dispute's end. */
function knownDocument(document: LedgerDocument, knownOn: PlainDate): LedgerDocument {
  if (document.kind === "invoice" && isLater(document.deliveredOn, knownOn)) {
    const { deliveredOn: _, ...known } = document;
    return known;
  }
  if (document.kind === "dispute" && isLater(document.resolvedOn, knownOn)) {
    const { resolvedOn: _, ...known } = document;
    return known;
  }
  return document;
}

function isLater(day: PlainDate | undefined, knownOn: PlainDate): boolean {
  return day !== undefined && day > knownOn;
}
