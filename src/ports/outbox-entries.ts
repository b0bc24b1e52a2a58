import { compareText, contentId } from "../decision/index.js";
import type { LegalCheck } from "../law/index.js";
import type { CollectionReview } from "./close-collection.js";
import type { CustomerReview } from "./close-customers.js";
import type { ClearanceReview } from "./close-clearance.js";
import type { MonthEnd } from "./month-end.js";
import type { OutboxEntry } from "./outbox.port.js";

/**
 * Every decision of a month end as an entry for others to act on, sorted by id.
 *
 * @example
 * import { memoryAdapter } from "receivables/adapters/memory";
 * import { net30, plainDate } from "receivables";
 * import { outboxEntries, runMonthEnd } from "receivables/ports";
 *
 * const ports = memoryAdapter({ ledger: { documents: [] }, policies: [net30] });
 * outboxEntries(await runMonthEnd(ports, { asOf: plainDate("2026-10-31") })); // => []
 */
export function outboxEntries(closed: MonthEnd): readonly OutboxEntry[] {
  const { asOf, clearance, escalation, law } = closed;
  const entry: EntryOf = (kind, subject, decision, ...of) => ({
    id: contentId(kind, subject, ...of, asOf),
    kind,
    subject,
    asOf,
    decision,
  });
  return [
    ...closed.assessments.map((one) => entry("credit-assessment", one.customer, one)),
    ...closed.reviews.map((one) => entry("credit-review", one.holder, one, one.scope)),
    ...closed.orders.map((one) => entry("order-decision", one.order, one, one.stage)),
    ...closed.collections.notices.map((one) => entry("overdue-notice", one.customer, one)),
    ...closed.followUps.followUps.map((one) => entry("follow-up", one.customer, one)),
    ...closed.remarks.findings.map((one) => entry("remark-due", one.id, one)),
    ...escalation.tasks.map((one) => entry("escalation-task", one.id, one)),
    ...escalation.stops.map((one) => entry("shipment-stop", one.customer, one)),
    ...escalation.deductions.map((one) => entry("bonus-deduction", one.id, one)),
    ...escalation.charges.map((one) => entry("charge", one.id, one)),
    ...closed.statements.map((one) => entry("statement-verification", one.customer, one, one.currency)),
    ...closed.handovers.map((one) => entry("handover-reconciliation", one.handover, one)),
    ...closed.releases.map(({ leaver, decision }) => entry("release-decision", leaver, decision)),
    ...closed.approvals
      .filter(({ status }) => status.outcome === "pending")
      .map((one) => entry("approval-awaited", one.request, one)),
    ...law.contracts
      .filter(({ terms, defaultInterest }) => [terms, defaultInterest].some(isWarning))
      .map((one) => entry("legal-warning", one.contract, one)),
    ...law.expiring.map((one) => entry("claim-expiring", one.item, one)),
    ...customerEntries(closed.customers, entry),
    ...collectionEntries(closed.collection, entry),
    ...badDebtEntries(closed, entry),
    ...(clearance === null ? [] : clearanceEntries(clearance, entry)),
  ].sort((a, b) => compareText(a.id, b.id));
}

type EntryOf = (
  kind: OutboxEntry["kind"],
  subject: string,
  decision: unknown,
  ...of: readonly string[]
) => OutboxEntry;

function customerEntries({ duties, visits }: CustomerReview, entry: EntryOf): readonly OutboxEntry[] {
  const asked = duties.duties.filter(({ outcome }) => ["dossier-due", "dossier-overdue"].includes(outcome));
  return [
    ...asked.map((one) => entry("dossier-duty", one.customer, one)),
    ...visits.rows
      .filter(({ state }) => state === "open")
      .map((one) => entry("visit-due", one.customer, one, one.person ?? "", one.period.from)),
  ];
}

function collectionEntries(
  { complaints, instruments, misconduct, reconciliation, trips }: CollectionReview,
  entry: EntryOf,
): readonly OutboxEntry[] {
  return [
    ...trips.map((one) => entry("trip-decision", one.trip, one)),
    ...reconciliation.findings.map((one) => entry("collection-finding", one.id, one)),
    ...instruments.map((one) => entry("instrument-decision", one.instrument, one)),
    ...complaints.complaints
      .filter(({ state }) => state === "open" || state === "overdue")
      .map((one) => entry("complaint", one.complaint, one)),
    ...misconduct.findings.map((one) => entry("misconduct", one.id, one)),
  ];
}

function badDebtEntries(
  { accountability, badDebts }: Pick<MonthEnd, "accountability" | "badDebts">,
  entry: EntryOf,
): readonly OutboxEntry[] {
  return [
    ...badDebts.problems.rows
      .filter(({ state }) => state === "due" || state === "missing")
      .map((one) => entry("problem-report", one.problem, one)),
    ...badDebts.writeOffs.documents.map((one) => entry("write-off", one.id, one)),
    ...accountability.entered.map((one) => entry("accountability-entry", one.id, one)),
    ...accountability.deductions.months.map((one) =>
      entry("pay-deduction", one.person, one, one.month, one.account, one.currency),
    ),
  ];
}

function clearanceEntries(
  { blacklist, gates, tasks }: ClearanceReview,
  entry: EntryOf,
): readonly OutboxEntry[] {
  return [
    ...tasks.flatMap((own) => own.tasks.map((one) => entry("clearance-task", one.debt, one))),
    ...gates.map(({ project, stage, decision }) => entry("project-gate", project, decision, stage)),
    ...blacklist.map((one) => entry("blacklist-decision", one.debtor, one)),
  ];
}

function isWarning({ outcome }: LegalCheck): boolean {
  return outcome === "warned";
}
