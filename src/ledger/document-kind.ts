import type { LedgerDocument } from "./document.js";

/** Every kind of document, for schemas and choice lists. */
export const DOCUMENT_KINDS: readonly LedgerDocument["kind"][] = [
  "invoice",
  "credit-note",
  "payment",
  "bill",
  "refund",
  "allocation",
  "write-off",
  "reversal",
  "dispute",
];

/** Every status of a document. */
export const DOCUMENT_STATUSES: readonly NonNullable<LedgerDocument["status"]>[] = [
  "draft",
  "posted",
  "cancelled",
];
