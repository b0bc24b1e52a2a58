import type { PlainDate } from "../calendar/index.js";
import type { Decision, Finding } from "../decision/index.js";
import type { Position } from "../ledger/index.js";
import type { Money } from "../money/index.js";
import type { CustomerConfirmation } from "./customer-confirmation.js";
import type { HandoverRecord } from "./handover-record.js";
import type { HandoverStatus } from "./handover-status.js";
import type { HandoverCheckCode, HandoverDifference, UncheckedCode } from "./handover.reason.js";
import type { HandoverLiability, TakerDoubt } from "./liability.js";

/** Where a record stands, as far as it matters for its check. A whole {@link HandoverStatus} is one. */
export type KnownStatus = Pick<HandoverStatus, "handover" | "outcome" | "missing" | "completedOn">;

/** What the check of a handover reads. */
export interface ReconciliationFacts {
  readonly record: HandoverRecord;
  /**
   * Where the record stands as of `asOf`, as `handoverStatus` said of it just now. Without it, it is asked again, with
   * a digest over the whole list; of a large one that takes longer than all the rest of the check.
   */
  readonly status?: KnownStatus;
  /** The ledger as of the day of the handover, so that what moved since is no difference. */
  readonly position: Pick<Position, "asOf" | "items">;
  /** Earlier handovers, as for the list. */
  readonly handovers?: readonly HandoverRecord[];
  readonly confirmations?: readonly CustomerConfirmation[];
  readonly doubts?: readonly TakerDoubt[];
  /** Findings of earlier runs: what was found then keeps its day. */
  readonly found?: readonly Pick<HandoverFinding, "id" | "foundOn">[];
  /** Only these customers: a spot check of finance, which it may make at any time (Art. 39). */
  readonly customers?: readonly string[];
  readonly asOf: PlainDate;
}

/** Something that the check found about one item. */
export interface HandoverFinding extends Finding<HandoverDifference | UncheckedCode> {
  readonly item: string;
  readonly customer: string;
  /** Actual less expected; `null` where nothing was compared or the currencies differ. */
  readonly difference: Money | null;
  readonly foundOn: PlainDate;
  readonly liability: HandoverLiability;
}

/** Where the check of one handed-over item stands. */
export interface HandoverCheck {
  readonly item: string;
  readonly customer: string;
  readonly taker: string;
  readonly state: "checked" | "to-check" | "late";
  /** The last day for it. */
  readonly by: PlainDate;
  /** The day of the customer's answer. */
  readonly checkedOn: PlainDate | null;
  /** The taker, who collects it from then on, once it is checked and undisputed; else `null`. */
  readonly collector: string | null;
}

/** The check of a handover, item by item. */
export interface HandoverReconciliation extends Decision<
  "not-complete" | "to-check" | "late" | "finished",
  HandoverCheckCode
> {
  /** Id of the list. */
  readonly handover: string;
  /** The last day of the check; `null` while the handover is not complete. */
  readonly checkBy: PlainDate | null;
  /** One for each row of the list, sorted by item. */
  readonly checks: readonly HandoverCheck[];
  /** Sorted by item and code. */
  readonly findings: readonly HandoverFinding[];
}

/** Whether a finding is a difference, and not only an item that could not be checked. */
export function isDifference({ code }: Pick<HandoverFinding, "code">): boolean {
  return code !== "customer-does-not-answer" && code !== "not-checked-in-time";
}
