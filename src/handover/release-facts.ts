import type { PlainDate } from "../calendar/index.js";
import type { Decision } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { HandoverProgress } from "./handover-gaps.js";
import type { HandoverCheck, HandoverFinding, HandoverReconciliation } from "./handover-reconciliation.js";
import type { HandoverCode } from "./handover.reason.js";
import type { HandoverLiability } from "./liability.js";

/** A customer's promise to pay or guarantee 付款承诺或担保, for one item or for all it owes. */
export interface CustomerAssurance {
  readonly customer: string;
  /** Without it, for everything. */
  readonly item?: string;
  readonly kind: "promise" | "guarantee";
  readonly on: PlainDate;
}

/** What the leaver must compensate: a bad debt, or a difference that the leaver answers for. */
export interface LeaverCompensation {
  readonly id: string;
  readonly customer: string;
  readonly item: string;
  readonly amount: Money;
  /** When the customer confirmed it in writing; `null` while it did not. */
  readonly confirmedOn: PlainDate | null;
  /** When the leaver paid it; `null` while it is open. */
  readonly settledOn: PlainDate | null;
}

/** The check of a handover, as far as it matters for leaving. A whole {@link HandoverReconciliation} is one. */
export interface CheckedHandover extends Pick<HandoverReconciliation, "handover"> {
  readonly checks: readonly Pick<HandoverCheck, "item" | "state">[];
  readonly findings: readonly (Pick<HandoverFinding, "id" | "code" | "item" | "customer" | "difference"> & {
    readonly liability: Pick<HandoverLiability, "parties">;
  })[];
}

/** What {@link mayRelease} reads. */
export interface ReleaseFacts extends HandoverProgress {
  /** Notice and collection (Art. 32, 33) are asked of one who leaves the firm, not of one who changes post. */
  readonly occasion: "leaving" | "change-of-post";
  /** The day notice was given. */
  readonly noticeOn?: PlainDate;
  readonly assurances?: readonly CustomerAssurance[];
  readonly compensations?: readonly LeaverCompensation[];
  readonly reconciliations?: readonly CheckedHandover[];
}

/** The pursuit of a customer for what the leaver compensates, and who goes on with it. */
export interface PursuitTransfer {
  readonly compensation: string;
  readonly customer: string;
  readonly amount: Money;
  /** The successor. */
  readonly to: string;
  /** The leaver, who owes the compensation as before. */
  readonly owedBy: string;
}

/**
 * Whether a leaver may go. `refuse`: something must still be done; `hold`: only time must pass; the reasons say
 * what, and name a date.
 */
export interface ReleaseDecision extends Decision<"release" | "hold" | "refuse", HandoverCode> {
  /** Sorted by compensation. */
  readonly pursuits: readonly PursuitTransfer[];
}
