import type { Money } from "../money/index.js";
import type { EscalationPlan } from "./escalation-plan.js";
import type { Standing } from "./item-escalation.js";

/** What the claims come to that are in one stage by their overdue days alone. */
export interface StageTotal {
  /** `acts` for one of the policy's stages. */
  readonly standing: Extract<
    Standing,
    "before-first-stage" | "acts" | "stage-not-stated" | "due-date-unknown"
  >;
  /** `null` for none. */
  readonly stage: string | null;
  readonly open: Money;
  readonly count: number;
}

/** The stages of one currency. */
export interface CurrencyStages {
  readonly currency: string;
  /** What is before the first stage, then the stages in their order, then what is due nobody knows when. */
  readonly stages: readonly StageTotal[];
}

const TOTALS: WeakMap<EscalationPlan, readonly CurrencyStages[]> = /* @__PURE__ */ new WeakMap();

/** Keeps the totals of a plan. */
export function keepTotals(plan: EscalationPlan, totals: readonly CurrencyStages[]): void {
  TOTALS.set(plan, totals);
}

/**
 * What is in each stage by its overdue days, of the kinds of claim that are escalated: sums and counts that are there
 * before a plan on columns is made. What somebody put elsewhere, steps, pauses and minimums are not looked at.
 *
 * @param plan - the very one that `escalateColumns` gave; of another one nothing is known.
 * @example
 * import { chinaTradeRegulation, columnsFromItems, escalateColumns, plainDate, stageTotals } from "receivables";
 *
 * const facts = { columns: columnsFromItems([]), asOf: plainDate("2026-06-30"), done: [] };
 * stageTotals(escalateColumns(facts, chinaTradeRegulation)); // => []
 */
export function stageTotals(plan: EscalationPlan): readonly CurrencyStages[] | undefined {
  return TOTALS.get(plan);
}
