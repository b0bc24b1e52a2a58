import type { PlainDate } from "../calendar/index.js";
import { type DecimalString, type Money, minMoney, multiplyDecimals, multiplyMoney } from "../money/index.js";
import type { CollateralRule } from "./order-check.policy.js";

/** Collateral 担保物 or a guarantee 担保 that stands for what a customer owes. */
export interface Collateral {
  readonly id: string;
  /** Whose debts it stands for; a parent's guarantee for an affiliate names the affiliate. */
  readonly customer: string;
  /** As the policy names it: `"bank-guarantee"`, `"deposit"`, `"mortgage"`. */
  readonly kind: string;
  readonly amount: Money;
  /** Of the amount, what it pays at most, from 0 to 1, as an insurer bears 90 % of a loss; without it, all. */
  readonly share?: DecimalString;
  /** The first day on which it counts; without it, it always has. */
  readonly validFrom?: PlainDate;
  /** The last day on which it counts; `null` for no end. */
  readonly validUntil: PlainDate | null;
}

/** What a piece of collateral counts by the policy on a day: nothing of a kind that is not listed, or out of its time. */
export function countedCollateral(
  { amount, kind, share, validFrom, validUntil }: Collateral,
  rules: readonly CollateralRule[],
  on: PlainDate,
): Money | undefined {
  const rule = rules.find((candidate) => candidate.kind === kind);
  const inTime = (validFrom === undefined || validFrom <= on) && (validUntil === null || on <= validUntil);
  if (rule === undefined || !inTime) return undefined;
  const counts = share === undefined ? rule.share : multiplyDecimals(share, rule.share);
  const counted = multiplyMoney(amount, counts, "floor");
  const most = rule.most.find(({ currency }) => currency === amount.currency);
  return most === undefined ? counted : minMoney(counted, most);
}
