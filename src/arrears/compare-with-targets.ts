import type { PlainDate } from "../calendar/index.js";
import { type Finding, type PolicyRef, compareText, contentId, grouped } from "../decision/index.js";
import { type Money, compareMoney, multiplyMoney, sumMoney } from "../money/index.js";
import { arrearsFinding } from "./arrears-finding.js";
import type { ArrearsPolicy } from "./arrears.policy.js";
import type { TargetCode } from "./arrears.reason.js";
import type { CampaignReport } from "./campaign-report.js";
import type { DebtProgress } from "./debt-progress.js";
import type { ClearanceTarget } from "./clearance-target.js";
import { type TargetPlan, goalText, plansOf, refuseBadGoal } from "./target-plans.js";
import { type TargetRow, rowOf } from "./target-row.js";

/** Plan against actual 计划与实际. */
export interface TargetComparison {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** By debtor, currency and day. */
  readonly rows: readonly TargetRow[];
  readonly findings: readonly Finding<TargetCode>[];
}

/**
 * Sets the targets of the debtors against what they repaid, of the debts that count in the rate (R4.3, R4.5). A
 * target above 100 % or above the arrears is reported and taken as all of them; of two for one day the larger
 * holds. A debtor without a target, or whose last one stays below the policy's goal, is reported, and so
 * is a target whose money is open (R4.6).
 *
 * @throws MisuseError `amount-not-positive`, `share-not-positive`.
 * @example
 * import { compareWithTargets, emptyCampaign, plainDate } from "receivables";
 *
 * const day = plainDate("2026-01-05");
 * const rate = { disputed: false, foundLate: true, newArrears: false, places: 4 };
 * const report = emptyCampaign(
 *   { asOf: day, screenedOn: day },
 *   { policy: { id: "county", version: "1" }, rate },
 * );
 * const target = { debtor: "town", by: plainDate("2026-12-31"), goal: { share: "1" } };
 * const { findings } = compareWithTargets(
 *   { report, targets: [target] },
 *   { targets: { goal: "1", firstCauses: ["works"] } },
 * );
 * findings.map(({ code }) => code); // => ["target-without-arrears"]
 */
export function compareWithTargets(
  { report, targets }: { readonly report: CampaignReport; readonly targets: readonly ClearanceTarget[] },
  { targets: rules }: Pick<ArrearsPolicy, "targets">,
): TargetComparison {
  const { asOf, policy } = report;
  targets.forEach(refuseBadGoal);
  const findings: Finding<TargetCode>[] = [];
  const rows: TargetRow[] = [];
  const counting = report.debts.filter(({ counts }) => counts);
  const used = new Set<ClearanceTarget>();
  const arrears = grouped(counting, ({ debt }) => contentId(debt.debtor, debt.amount.currency));
  for (const debts of arrears.values()) {
    const { debtor, amount } = (debts[0] as DebtProgress).debt;
    const whole = sumMoney(
      debts.map(({ debt }) => debt.amount),
      amount.currency,
    );
    const own = targets.filter((target) => target.debtor === debtor && speaksOf(target, whole));
    own.forEach((target) => used.add(target));
    const plans = plansOf(own, whole, findings);
    const repayments = debts.flatMap((debt) => debt.repayments).toSorted((a, b) => compareText(a.on, b.on));
    rows.push(...plans.map((plan) => rowOf({ ...plan, debtor }, repayments, asOf)));
    findings.push(...gapsOf(debtor, plans.at(-1), whole, rules.goal));
  }
  for (const { debtor, by, goal } of [...used].filter(({ funds }) => funds === null)) {
    findings.push(
      arrearsFinding("target-without-funds", "R4.6", [debtor, by, goalText(goal)], { debtor, by }),
    );
  }
  for (const { debtor, by, goal } of targets.filter((target) => !used.has(target))) {
    const stated = "amount" in goal ? goal.amount : goal.share;
    findings.push(
      arrearsFinding("target-without-arrears", "R4.5", [debtor, by, goalText(goal)], {
        debtor,
        by,
        goal: stated,
      }),
    );
  }
  return {
    asOf,
    policy,
    rows: rows.sort((a, b) => compareText(a.id, b.id)),
    findings: findings.sort((a, b) => compareText(a.id, b.id)),
  };
}

function gapsOf(
  debtor: string,
  last: TargetPlan | undefined,
  whole: Money,
  goal: string,
): readonly Finding<TargetCode>[] {
  const about = [debtor, whole.currency];
  if (last === undefined) {
    return [arrearsFinding("debtor-without-target", "R4.5", about, { debtor, arrears: whole })];
  }
  const asked = multiplyMoney(whole, goal, "up");
  if (compareMoney(last.planned, asked) >= 0) return [];
  const facts = { debtor, by: last.by, planned: last.planned, asked };
  return [arrearsFinding("target-short-of-goal", "R4.7", about, facts, [asked, last.planned])];
}

function speaksOf({ goal }: ClearanceTarget, { currency }: Money): boolean {
  return "share" in goal || goal.amount.currency === currency;
}
