import { MisuseError } from "../misuse/index.js";
import { type Money, compareDecimals, signOfMoney } from "../money/index.js";
import type { Invoice, LedgerDocument, Settles } from "./document.js";

/**
 * Refuses documents that no position can be computed from. Only the ids of drafts and cancelled documents are
 * looked at, for they never count. Throws MisuseError `duplicate-id`, `amount-not-positive`,
 * `due-date-missing`, `due-date-twice`, `retention-out-of-range`.
 */
export function checkDocuments(
  documents: readonly LedgerDocument[],
  concerned: (document: LedgerDocument) => boolean,
): void {
  const ids = new Set<string>();
  documents.forEach((document, i) => {
    if (!concerned(document)) return;
    const path = `documents[${i}]`;
    checkId(document, ids, path);
    if (document.status !== undefined && document.status !== "posted") return;
    if ("amount" in document) checkPositive(document.amount, `${path}.amount`, document.id);
    const settles: readonly Settles[] = ("settles" in document && document.settles) || [];
    settles.forEach(({ amount }, j) => checkPositive(amount, `${path}.settles[${j}].amount`, document.id));
    if (document.kind === "invoice") checkInvoice(document, path);
  });
}

/** Throws MisuseError `amount-not-positive`. */
export function checkPositive(amount: Money, field: string, id: string): void {
  if (signOfMoney(amount) > 0) return;
  throw new MisuseError({
    code: "amount-not-positive",
    field,
    value: amount.amount,
    problem: `${id} needs an amount of more than zero`,
    remedy:
      "Use the kind of document that lowers a claim, such as a credit note, instead of a negative amount.",
  });
}

function checkId({ id }: LedgerDocument, ids: Set<string>, path: string): void {
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

function checkInvoice({ id, terms, dueOn, retention }: Invoice, path: string): void {
  if (terms === undefined && dueOn === undefined) {
    throw new MisuseError({
      code: "due-date-missing",
      field: `${path}.dueOn`,
      value: dueOn,
      problem: `invoice ${id} has neither payment terms nor a due date`,
      remedy: "Give it terms, or the day it is due.",
    });
  }
  if (terms !== undefined && dueOn !== undefined) {
    throw new MisuseError({
      code: "due-date-twice",
      field: `${path}.dueOn`,
      value: dueOn,
      problem: `invoice ${id} has payment terms as well`,
      remedy: "Give either terms or the day it is due.",
    });
  }
  if (
    retention !== undefined &&
    (compareDecimals(retention.percent, "0") <= 0 || compareDecimals(retention.percent, "100") >= 0)
  ) {
    throw new MisuseError({
      code: "retention-out-of-range",
      field: `${path}.retention.percent`,
      value: retention.percent,
      problem: `invoice ${id} needs a percentage of more than 0 and less than 100`,
      remedy: "Leave retention out where nothing is held back.",
    });
  }
}
