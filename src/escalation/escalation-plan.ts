import type { PlainDate } from "../calendar/index.js";
import type { Decision, Finding, PolicyRef } from "../decision/index.js";
import type { BonusDeduction } from "./bonus-deduction.js";
import type { EscalationTask } from "./escalation-task.js";
import type { EscalationCode, FindingCode } from "./escalation.reason.js";
import type { ItemEscalation } from "./item-escalation.js";
import type { PausedPart } from "./paused-part.js";
import type { PromiseStanding } from "./promise-to-pay.js";
import type { ShipmentStop } from "./shipment-stop.js";
import type { StageCharge } from "./stage-charge.js";

/**
 * Who does what by when, what follows, and what is left alone and why. A plan changes nothing by itself: the
 * caller carries it out and records it. A refused plan has its reasons and nothing else.
 */
export interface EscalationPlan extends Decision<"planned" | "refused", EscalationCode> {
  /** Every item that was given, once, sorted by item. */
  readonly items: readonly ItemEscalation[];
  /** Sorted by the last day to do them, then by id. */
  readonly tasks: readonly EscalationTask[];
  /** Sorted by item, then by reason. */
  readonly paused: readonly PausedPart[];
  /** Sorted by customer. */
  readonly stops: readonly ShipmentStop[];
  /** Sorted by id. */
  readonly deductions: readonly BonusDeduction[];
  /** Sorted by id. */
  readonly charges: readonly StageCharge[];
  /** Every promise that was known, sorted by its id. */
  readonly promises: readonly PromiseStanding[];
  /** Sorted by id. */
  readonly findings: readonly Finding<FindingCode>[];
}

/**
 * A plan of nothing, which changes no plan that it is merged with.
 *
 * @example
 * import { emptyPlan, plainDate } from "receivables";
 *
 * emptyPlan(plainDate("2026-06-30"), { id: "our-firm", version: "1" }).tasks; // => []
 */
export function emptyPlan(asOf: PlainDate, policy: PolicyRef): EscalationPlan {
  return {
    outcome: "planned",
    reasons: [],
    asOf,
    policy,
    items: [],
    tasks: [],
    paused: [],
    stops: [],
    deductions: [],
    charges: [],
    promises: [],
    findings: [],
  };
}
