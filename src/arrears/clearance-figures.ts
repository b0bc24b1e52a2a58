import { type DecimalString, type Money, divideDecimals, signOfMoney, sumMoney } from "../money/index.js";
import type { DebtProgress } from "./debt-progress.js";
import type { RateRules } from "./arrears.policy.js";

/** One clearance rate with the two halves it is made of. */
export interface ClearanceRate<Half> {
  readonly cleared: Half;
  readonly registered: Half;
  /** `cleared ÷ registered` as a share from 0 to 1, rounded down; `null` where nothing is registered. */
  readonly rate: DecimalString | null;
}

/** What is registered, repaid and open of some debts, and the clearance rates 清欠率 of those that count. */
export interface ClearanceFigures {
  /** All debts, whether they count or not; what is repaid and what is open make it. */
  readonly registered: Money;
  readonly repaid: Money;
  readonly open: Money;
  /** Open on debts that are not confirmed. */
  readonly openDisputed: Money;
  /** Open on debts that fell into arrears after the screening. */
  readonly openNew: Money;
  /** What was repaid ÷ what was registered, of the debts that count. */
  readonly byAmount: ClearanceRate<Money>;
  /** The debts repaid in full ÷ the debts registered, of those that count. */
  readonly byNumber: ClearanceRate<number>;
}

/** The figures of debts of one currency. */
export function figuresOf(
  debts: readonly DebtProgress[],
  currency: string,
  { places }: RateRules,
): ClearanceFigures {
  const sum = (rows: readonly DebtProgress[], part: (row: DebtProgress) => Money): Money =>
    sumMoney(rows.map(part), currency);
  const counting = debts.filter(({ counts }) => counts);
  const [repaid, registered] = [sum(counting, (row) => row.repaid), sum(counting, ({ debt }) => debt.amount)];
  const cleared = counting.filter(({ open }) => signOfMoney(open) === 0).length;
  const share = (part: string, whole: string): DecimalString | null =>
    counting.length === 0 ? null : divideDecimals(part, whole, places, "down");
  const open = (which: (row: DebtProgress) => boolean): Money => sum(debts.filter(which), (row) => row.open);
  return {
    registered: sum(debts, ({ debt }) => debt.amount),
    repaid: sum(debts, (row) => row.repaid),
    open: open(() => true),
    openDisputed: open(({ confirmed }) => !confirmed),
    openNew: open(({ debt }) => debt.origin === "new"),
    byAmount: { cleared: repaid, registered, rate: share(repaid.amount, registered.amount) },
    byNumber: {
      cleared,
      registered: counting.length,
      rate: share(`${cleared}`, `${counting.length}`),
    },
  };
}
