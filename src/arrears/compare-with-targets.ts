import type { PlainDate } from "../calendar/index.js";
import { type Finding, type PolicyRef, compareText, contentId, grouped } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import {
  type Money,
  addMoney,
  compareDecimals,
  compareMoney,
  maxMoney,
  minMoney,
  multiplyMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from "../money/index.js";
import { arrearsFinding } from "./arrears-finding.js";
import type { ArrearsPolicy } from "./arrears.policy.js";
import type { TargetCode } from "./arrears.reason.js";
import type { CampaignReport } from "./campaign-report.js";
import type { CountedRepayment, DebtProgress } from "./debt-progress.js";
import type { ClearanceTarget } from "./clearance-target.js";
import { refuseUnlessPositive } from "./positive-amount.js";

/** How a target came out: reached in time, reached late, missed so far, or still running. */
export type TargetStatus = "met" | "met-late" | "missed" | "running";

/** A target beside what was done. What was repaid and the shortfall, less the surplus, make what was planned. */
export interface TargetRow {
  readonly id: string;
  readonly debtor: string;
  readonly by: PlainDate;
  readonly planned: Money;
  /** Repaid by the target's last day, or by the day of the report if that is earlier. */
  readonly repaid: Money;
  readonly shortfall: Money;
  readonly surplus: Money;
  readonly status: TargetStatus;
  /** The day on which what was planned was repaid, in time or not; `null` until then. */
  readonly reachedOn: PlainDate | null;
  /** What is still to be repaid for it on the day of the report. */
  readonly toRepay: Money;
}

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

interface Plan {
  readonly by: PlainDate;
  readonly planned: Money;
}

function plansOf(
  targets: readonly ClearanceTarget[],
  whole: Money,
  findings: Finding<TargetCode>[],
): readonly Plan[] {
  return Array.from(
    grouped(targets, ({ by }) => by),
    ([, same]) => {
      const { debtor, by } = same[0] as ClearanceTarget;
      if (same.length > 1) {
        const facts = { debtor, by, count: same.length };
        findings.push(arrearsFinding("target-set-twice", "R4.5", [debtor, by, whole.currency], facts));
      }
      const planned = same.map((target) => plannedOf(target, whole, findings)).reduce(maxMoney);
      return { by, planned };
    },
  ).sort((a, b) => compareText(a.by, b.by));
}

function plannedOf(
  { debtor, by, goal }: ClearanceTarget,
  whole: Money,
  findings: Finding<TargetCode>[],
): Money {
  const about = [debtor, by, whole.currency, goalText(goal)];
  if ("share" in goal) {
    if (compareDecimals(goal.share, "1") <= 0) return multiplyMoney(whole, goal.share, "up");
    const facts = { debtor, by, share: goal.share };
    findings.push(arrearsFinding("target-above-hundred-percent", "R4.3", about, facts, ["1", goal.share]));
    return whole;
  }
  if (compareMoney(goal.amount, whole) > 0) {
    const facts = { debtor, by, amount: goal.amount, arrears: whole };
    findings.push(arrearsFinding("target-above-arrears", "R4.3", about, facts, [whole, goal.amount]));
  }
  return minMoney(goal.amount, whole);
}

function rowOf(
  { debtor, by, planned }: Plan & { readonly debtor: string },
  repayments: readonly CountedRepayment[],
  asOf: PlainDate,
): TargetRow {
  const zero = zeroMoney(planned.currency);
  let sum = zero;
  let inTime = zero;
  let reachedOn: PlainDate | null = null;
  for (const { on, amount } of repayments) {
    sum = addMoney(sum, amount);
    if (on <= by) inTime = sum;
    if (reachedOn === null && compareMoney(sum, planned) >= 0) reachedOn = on;
  }
  const over = subtractMoney(inTime, planned);
  return {
    id: contentId("target", debtor, planned.currency, by),
    debtor,
    by,
    planned,
    repaid: inTime,
    shortfall: maxMoney(subtractMoney(planned, inTime), zero),
    surplus: maxMoney(over, zero),
    status: statusOf(reachedOn, by, asOf),
    reachedOn,
    toRepay: maxMoney(subtractMoney(planned, sum), zero),
  };
}

function statusOf(reachedOn: PlainDate | null, by: PlainDate, asOf: PlainDate): TargetStatus {
  if (reachedOn !== null) return reachedOn <= by ? "met" : "met-late";
  return asOf > by ? "missed" : "running";
}

function gapsOf(
  debtor: string,
  last: Plan | undefined,
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

function goalText(goal: ClearanceTarget["goal"]): string {
  return "share" in goal ? goal.share : `${goal.amount.amount} ${goal.amount.currency}`;
}

function refuseBadGoal({ goal }: ClearanceTarget, i: number): void {
  if ("amount" in goal) {
    refuseUnlessPositive(goal.amount, `targets[${i}].goal.amount`);
    return;
  }
  if (compareDecimals(goal.share, "0") > 0) return;
  throw new MisuseError({
    code: "share-not-positive",
    field: `targets[${i}].goal.share`,
    value: goal.share,
    problem: "a target is a share above zero",
    remedy: 'Write half as "0.5" and all as "1"; leave out a target of nothing.',
  });
}
