import type { Decision, Reason } from "../decision/index.js";
import { type HandoverProgress, handoverGaps } from "./handover-gaps.js";
import type { HandoverPolicy } from "./handover.policy.js";
import type { HandoverCode } from "./handover.reason.js";
import { legalCaution } from "./may-release.js";

/** What {@link mayPayLastWages} reads. */
export interface LastWagesFacts extends HandoverProgress {
  /** The cashier, if the pay was already paid out on the day `asOf`. */
  readonly paidBy?: string;
}

/** Whether the last pay may be paid out. */
export interface WagesDecision extends Decision<"pay" | "withhold", HandoverCode> {
  /** The cashier who answers for having paid too early; else `null`. */
  readonly answerable: string | null;
}

/**
 * Whether a leaver's last pay may be paid out: only once the handover is finished and accepted. A cashier who has
 * paid it otherwise answers for it (Art. 37).
 *
 * @example
 * import { chinaTradeRegulation, mayPayLastWages, plainDate } from "receivables";
 *
 * const facts = { leaver: "wang", items: [], handovers: [], asOf: plainDate("2026-04-30") };
 * mayPayLastWages(facts, chinaTradeRegulation.handover).outcome; // => "pay"
 */
export function mayPayLastWages(facts: LastWagesFacts, policy: HandoverPolicy): WagesDecision {
  const { leaver, asOf, paidBy } = facts;
  const gaps = policy.wages.afterHandover ? handoverGaps(facts, policy) : [];
  const base = { asOf, policy: policy.policy };
  if (gaps.length === 0) {
    const reasons: Reason<HandoverCode>[] = [
      { code: "wages-may-be-paid", citation: "Art. 37", facts: { leaver } },
    ];
    return { outcome: "pay", reasons, ...base, answerable: null };
  }
  const wait: Reason<HandoverCode> =
    paidBy === undefined
      ? { code: "wages-wait-for-handover", citation: "Art. 37", facts: { leaver } }
      : {
          code: "wages-paid-before-handover",
          citation: "Art. 37",
          facts: { leaver, cashier: paidBy, on: asOf },
        };
  return {
    outcome: "withhold",
    reasons: [wait, ...gaps, ...legalCaution(policy)],
    ...base,
    answerable: paidBy ?? null,
  };
}
