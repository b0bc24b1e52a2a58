import type { BusinessCalendar } from "../calendar/index.js";
import { checkDocuments } from "./check-documents.js";
import { type CustomerBook, customerBook, groupOf } from "./customer-book.js";
import type { LedgerDocument } from "./document.js";
import type { Ledger } from "./ledger.js";
import { compareText } from "../decision/index.js";

/** A ledger that was read once: checked, with the posted documents in the order in which they were posted. */
export interface Book {
  readonly posted: readonly LedgerDocument[];
  readonly customers: CustomerBook;
  readonly calendar: BusinessCalendar | undefined;
}

/** The book of everyone, or of the group of one customer, which nothing outside of it can settle. */
export function openBook({ documents, customers = [], calendar }: Ledger, customer?: string): Book {
  const book = customerBook(customers);
  const group = customer === undefined ? undefined : groupOf(book, customer);
  const concerned = (document: LedgerDocument): boolean =>
    group === undefined || groupOf(book, document.customer) === group;
  checkDocuments(documents, concerned, calendar);
  const posted = documents.filter((document) => isPosted(document) && concerned(document));
  posted.sort((a, b) => compareText(a.postedOn, b.postedOn) || compareText(a.id, b.id));
  return { posted, customers: book, calendar };
}

/** Whether a document counts; drafts and cancelled ones never do. */
export function isPosted({ status = "posted" }: LedgerDocument): boolean {
  return status === "posted";
}
