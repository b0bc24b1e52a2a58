import {
  type AccountabilityBook,
  accountabilityBook,
  type AccountabilityEntry,
  type AccountabilityFinding,
  bonusScoreEntries,
  enterDecided,
  type DeductionPlan,
  handoverEntries,
  planDeductions,
  type Recovery,
  reverseWhenPaid,
} from "../accountability/index.js";
import { LIABILITY_GROUNDS } from "../bad-debt/index.js";
import { compareText } from "../decision/index.js";
import type { EscalationPlan } from "../escalation/index.js";
import type { HandoverReconciliation } from "../handover/index.js";
import { lawRulesOf } from "../law/index.js";
import type { MonthEndFacts } from "./month-end-facts.js";

/** What people answer for. */
export interface AccountabilityReview {
  /** What this month end enters, by id. */
  readonly entered: readonly AccountabilityEntry[];
  /** By person and month, what was entered before included. */
  readonly book: AccountabilityBook;
  /** What is taken from the pay of the day's month, and what is carried forward. */
  readonly deductions: DeductionPlan;
  /** By id. */
  readonly findings: readonly AccountabilityFinding[];
}

/** What the other parts of the month end make people answer for. */
export interface AccountabilityCauses {
  readonly escalation: EscalationPlan;
  readonly handovers: readonly HandoverReconciliation[];
  /** Every liability for bad debts, those of earlier month ends included: what is missing is given back. */
  readonly liabilities: readonly AccountabilityEntry[];
  readonly recoveries: readonly Recovery[];
}

/** Enters what people answer for, gives back what was paid after all, and plans what comes off their pay. */
export function reviewAccountability(
  { asOf, entries: before, items, pay, policy, settled }: MonthEndFacts,
  { escalation, handovers, liabilities, recoveries }: AccountabilityCauses,
): AccountabilityReview {
  const { accountability } = policy;
  const scores = bonusScoreEntries({ asOf, deductions: escalation.deductions, entries: before });
  const differences = handoverEntries(
    { asOf, findings: handovers.flatMap(({ findings }) => findings), entries: before, complete: true },
    accountability,
  );
  const decided = enterDecided({ decided: liabilities, entries: before, asOf, kinds: LIABILITY_GROUNDS });
  const taken = [...scores.entries, ...differences.entries, ...decided.entries];
  const reversals = reverseWhenPaid(
    { entries: [...before, ...taken], position: { asOf, items, settled }, recoveries },
    accountability,
  );
  const entered = [...taken, ...reversals.entries].sort((a, b) => compareText(a.id, b.id));
  const entries = [...before, ...entered];
  const month = asOf.slice(0, 7);
  return {
    entered,
    book: accountabilityBook(entries),
    deductions: planDeductions(
      { entries, from: month, to: month, ...pay, rules: lawRulesOf(policy.law) },
      accountability,
    ),
    findings: [scores, differences, decided, reversals]
      .flatMap(({ findings }) => findings)
      .sort((a, b) => compareText(a.id, b.id)),
  };
}
