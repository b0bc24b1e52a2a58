import type { AgedItem } from "../aging/index.js";
import type { Approval } from "../approval/index.js";
import type { BusinessCalendar, PlainDate } from "../calendar/index.js";
import type { Dispute, OpenItem } from "../ledger/index.js";
import type { Appointment } from "./appointment.js";
import type { EscalationRecord } from "./escalation-record.js";
import type { Hold } from "./hold.js";
import type { ItemAmount } from "./item-amount.js";
import type { PromiseToPay } from "./promise-to-pay.js";
import type { StageOverride } from "./stage-override.js";
import type { Unreachable } from "./unreachable.js";

/** What a plan is made of. The order of any list changes nothing. */
export interface EscalationFacts {
  readonly asOf: PlainDate;
  /** Aged as of the same day, each once. */
  readonly items: readonly AgedItem[];
  /** What was planned, done, charged and deducted so far; `recordsOf` makes them from a plan. */
  readonly done: readonly EscalationRecord[];
  /**
   * Items settled in full, so that promises are seen kept, deductions given back and late interest still claimed. A
   * promise that names an item that is neither open nor settled is a finding.
   */
  readonly settledItems?: readonly OpenItem[];
  readonly promises?: readonly PromiseToPay[];
  /**
   * Tell since when and why the disputed part of an item is disputed; how much it is stands in the item. A disputed
   * part that none of them tells of is paused without an end, which is a finding.
   */
  readonly disputes?: readonly Dispute[];
  readonly holds?: readonly Hold[];
  /** Decisions that an item is in another stage than its days ask for; they hold in every run between their days. */
  readonly overrides?: readonly StageOverride[];
  /** Late interest to be claimed by now, one amount for an item: what accrued less what was charged before. */
  readonly interest?: readonly ItemAmount[];
  /** Approvals of actions that need one, each about what carries the stage: an item or a customer. */
  readonly approvals?: readonly Approval[];
  /** Ways in which customers cannot be reached; their actions of these kinds become what they say otherwise. */
  readonly unreachable?: readonly Unreachable[];
  /** Who holds which role. */
  readonly people?: readonly Appointment[];
  /** For deadlines in business days. */
  readonly calendar?: BusinessCalendar;
  /** The day of the latest run before this one. */
  readonly previousRunOn?: PlainDate;
}
