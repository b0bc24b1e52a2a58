import { type BusinessCalendar, plainDate } from "../calendar/index.js";
import { MisuseError } from "../misuse/index.js";
import { type Money, money, signOfMoney } from "../money/index.js";
import { checkInvoice } from "./check-invoice.js";
import { checkListed } from "./check-listed.js";
import { DOCUMENT_KINDS, DOCUMENT_STATUSES } from "./document-kind.js";
import type { LedgerDocument, Settles } from "./document.js";

const DAYS = ["postedOn", "enteredOn", "issuedOn", "dueOn", "deliveredOn", "resolvedOn"] as const;

/**
 * Refuses documents that no position can be computed from, or that would vanish from it. Of drafts and cancelled
 * documents, which never count, only the id, the kind and the status are looked at. Throws MisuseError
 * `duplicate-id`, `unknown-document-kind`, `unknown-status`, `not-a-date`, `amount-not-positive`, those of `money`
 * and those of invoices.
 */
export function checkDocuments(
  documents: readonly LedgerDocument[],
  concerned: (document: LedgerDocument) => boolean,
  calendar: BusinessCalendar | undefined,
): void {
  const ids = new Set<string>();
  documents.forEach((document, i) => {
    if (!concerned(document)) return;
    const path = `documents[${i}]`;
    const { id, kind, status = "posted" } = document;
    checkId(id, ids, path);
    checkListed(kind, DOCUMENT_KINDS, { code: "unknown-document-kind", field: `${path}.kind` });
    checkListed(status, DOCUMENT_STATUSES, { code: "unknown-status", field: `${path}.status` });
    if (status === "posted") checkPosted(document, path, calendar);
  });
}

/** Throws MisuseError `amount-not-positive` and those of `money`. */
export function checkPositive(amount: Money, field: string, id: string): void {
  MisuseError.within(field, () => money(amount.amount, amount.currency));
  if (signOfMoney(amount) > 0) return;
  throw new MisuseError({
    code: "amount-not-positive",
    field,
    value: amount.amount,
    problem: `${id} needs an amount of more than zero`,
    remedy: "Use the kind of document that goes the other way, such as a credit note, and a positive amount.",
  });
}

function checkPosted(document: LedgerDocument, path: string, calendar: BusinessCalendar | undefined): void {
  const days: Partial<Record<(typeof DAYS)[number], string>> = document;
  for (const name of DAYS) {
    const day = days[name];
    if (day !== undefined || name === "postedOn") plainDate(day as string, `${path}.${name}`);
  }
  if ("amount" in document) checkPositive(document.amount, `${path}.amount`, document.id);
  const settles: readonly Settles[] = ("settles" in document && document.settles) || [];
  settles.forEach(({ amount }, j) => checkPositive(amount, `${path}.settles[${j}].amount`, document.id));
  if (document.kind === "invoice") checkInvoice(document, path, calendar);
}

function checkId(id: string, ids: Set<string>, path: string): void {
  if (ids.has(id)) {
    throw new MisuseError({
      code: "duplicate-id",
      field: `${path}.id`,
      value: id,
      problem: "another document has this id",
      remedy: "Give each document of the ledger an id of its own.",
    });
  }
  ids.add(id);
}
