import { type PlainDate, plainDate } from "../calendar/index.js";
import { signOfMoney } from "../money/index.js";
import { openBook } from "./book.js";
import { knownBook } from "./known-book.js";
import type { Ledger } from "./ledger.js";
import { compareText } from "../decision/index.js";
import type { Position } from "./position.js";
import { reversalChains } from "./reversal-chains.js";
import { reversalFindings } from "./reversal-findings.js";
import { standingItem } from "./running-item.js";
import { settleDocuments } from "./settle-documents.js";

/**
 * What is open on a day, of every customer, by what was posted up to and on that day (Art. 2).
 *
 * - An invoice opens an item for each instalment, and one for what is held back. What a payment, a credit note,
 *   a bill or a refund does not settle stays open as an item of its own, negative where it is the customer's
 *   credit. A bill is a claim until a payment settles it.
 * - In each currency, what is open is the invoices and refunds less the credit notes, payments and write-offs.
 * - A settlement that asks for more than there is on either side takes what there is; the rest is a finding.
 *   One of another currency or of a customer outside of the group settles nothing and is a finding.
 * - Settlements are made in the order in which they come to count, then by the posting day and the id of their
 *   document.
 * - A reversal takes its document out from the reversal's day on, as if it had never been: what it settled is
 *   open again, and what settled it stays open as a credit.
 * - A dispute marks the contested part, at most what is open, from its day until the day before it is resolved.
 *
 * Findings come back for every day that is asked for as what was known on it.
 *
 * @param knownOn - the second axis of time: only what had been entered by the end of this day counts, so that a
 *   document that was back-dated later changes no list that was issued before. Without it, all that is in the
 *   ledger. A cancelled document and a customer's group or handler have no history; a reversal has.
 * @throws MisuseError `not-a-date`, `duplicate-id`, `unknown-document-kind`, `unknown-status`,
 *   `amount-not-positive`, `due-date-missing`, `due-date-twice`, `retention-out-of-range`, `reversal-cycle`, and
 *   those of `money` and `paymentSchedule`, each at its document's path, such as `documents[3].terms.days`.
 * @example
 * import { type LedgerDocument, money, plainDate, positionAsOf } from "receivables";
 *
 * const documents: LedgerDocument[] = [
 *   {
 *     kind: "invoice",
 *     id: "INV-1",
 *     customer: "C1",
 *     receivable: "trade",
 *     issuedOn: plainDate("2026-01-05"),
 *     postedOn: plainDate("2026-01-05"),
 *     dueOn: plainDate("2026-02-04"),
 *     amount: money("100.00", "CNY"),
 *   },
 *   {
 *     kind: "payment",
 *     id: "PAY-1",
 *     customer: "C1",
 *     postedOn: plainDate("2026-02-10"),
 *     amount: money("40.00", "CNY"),
 *     settles: [{ item: "INV-1", amount: money("40.00", "CNY") }],
 *   },
 * ];
 * const openOn = (day: string) =>
 *   positionAsOf({ documents }, plainDate(day)).items.map(({ id, open }) => `${id} ${open.amount}`);
 * openOn("2026-02-10"); // => ["INV-1 60.00"]
 * openOn("2026-02-09"); // => ["INV-1 100.00"]
 */
export function positionAsOf(ledger: Ledger, asOf: PlainDate, knownOn?: PlainDate): Position {
  const day = plainDate(asOf, "asOf");
  const known = knownOn === undefined ? {} : { knownOn: plainDate(knownOn, "knownOn") };
  const book = knownBook(openBook(ledger), known.knownOn);
  const reversals = reversalChains(book).filter(({ effectiveOn }) => effectiveOn <= day);
  const { items: running, findings } = settleDocuments(book, day, reversals);
  const items = running.map(standingItem).sort((a, b) => compareText(a.id, b.id));
  return {
    asOf: day,
    ...known,
    items: items.filter(({ open }) => signOfMoney(open) !== 0),
    settled: items.filter(({ open }) => signOfMoney(open) === 0),
    findings: [...findings, ...reversalFindings(book, day)].sort((a, b) => compareText(a.id, b.id)),
  };
}
