import type { PlainDate } from "../calendar/index.js";
import { type Finding, grouped, compareText } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import {
  type Money,
  compareDecimals,
  compareMoney,
  maxMoney,
  minMoney,
  multiplyMoney,
  refuseUnlessPositive,
} from "../money/index.js";
import { arrearsFinding } from "./arrears-finding.js";
import type { TargetCode } from "./arrears.reason.js";
import type { ClearanceTarget } from "./clearance-target.js";

/** What is planned by a day. */
export interface TargetPlan {
  readonly by: PlainDate;
  readonly planned: Money;
}

/** The plans of one debtor's targets for all it owes in a currency, by day; what is odd goes to the findings. */
export function plansOf(
  targets: readonly ClearanceTarget[],
  whole: Money,
  findings: Finding<TargetCode>[],
): readonly TargetPlan[] {
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

/** A goal as a part of an id. */
export function goalText(goal: ClearanceTarget["goal"]): string {
  return "share" in goal ? goal.share : `${goal.amount.amount} ${goal.amount.currency}`;
}

/** Refuses a goal of nothing. */
export function refuseBadGoal({ goal }: ClearanceTarget, i: number): void {
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
