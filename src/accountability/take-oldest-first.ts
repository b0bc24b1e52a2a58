import type { PlainDate } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import { type Money, minMoney, subtractMoney } from "../money/index.js";
import type { DeductionPart } from "./deduction-plan.js";

/** Something still to be taken. */
export interface OwedPart {
  readonly entry: string;
  readonly since: PlainDate;
  readonly owed: Money;
}

/** Takes up to a limit, the oldest first. */
export function takeOldestFirst(debts: readonly OwedPart[], limit: Money): readonly DeductionPart[] {
  let left = limit;
  return debts
    .toSorted((a, b) => compareText(a.since, b.since) || compareText(a.entry, b.entry))
    .map(({ entry, since, owed }) => {
      const deducted = minMoney(owed, left);
      left = subtractMoney(left, deducted);
      return { entry, since, owed, deducted, carried: subtractMoney(owed, deducted) };
    });
}
