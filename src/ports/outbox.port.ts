import type { PlainDate } from "../calendar/index.js";

/** A decision for others to act on: the warehouse, the accountants, the people who get tasks. */
export interface OutboxEntry {
  /** Derived from what was decided, about whom and for which day; a repeated run makes it again. */
  readonly id: string;
  readonly kind:
    | "credit-assessment"
    | "credit-review"
    | "order-decision"
    | "overdue-notice"
    | "follow-up"
    | "remark-due"
    | "escalation-task"
    | "shipment-stop"
    | "bonus-deduction"
    | "charge"
    | "statement-verification"
    | "handover-reconciliation"
    | "release-decision"
    | "dossier-duty"
    | "visit-due"
    | "trip-decision"
    | "collection-finding"
    | "instrument-decision"
    | "complaint"
    | "misconduct"
    | "problem-report"
    | "write-off"
    | "accountability-entry"
    | "pay-deduction"
    | "approval-awaited"
    | "legal-warning"
    | "claim-expiring"
    | "clearance-task"
    | "project-gate"
    | "blacklist-decision";
  /** The customer, order, handover or person that it is about. */
  readonly subject: string;
  readonly asOf: PlainDate;
  /** The decision itself, plain JSON with its reasons. */
  readonly decision: unknown;
}

/** Where decisions are put. */
export interface OutboxPort {
  /**
   * Puts entries in all together or not at all. An entry whose id is there already replaces it, so that a run
   * can be repeated; the entries of an earlier day stay. What is put in is on disk, or whatever the store promises,
   * when the call resolves. Rejects when it could put in none of them.
   */
  put(entries: readonly OutboxEntry[]): Promise<void>;
}
