import { compareText, contentId } from "../decision/index.js";
import type { LegalCheck } from "../law/index.js";
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
    ...(clearance === null ? [] : clearanceEntries(clearance, entry)),
  ].sort((a, b) => compareText(a.id, b.id));
}

type EntryOf = (
  kind: OutboxEntry["kind"],
  subject: string,
  decision: unknown,
  ...of: readonly string[]
) => OutboxEntry;

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
