import { type PlainDate, addDays, daysBetween } from "../../calendar/index.js";
import {
  type DecimalString,
  type Money,
  addMoney,
  compareMoney,
  divideDecimals,
  minorUnits,
  multiplyDecimals,
  multiplyMoney,
  roundMoney,
  signOfMoney,
  zeroMoney,
} from "../../money/index.js";
import type { CurrencyOutcome, DailyLevel, OrderGroup } from "./simulation-report.js";

/** What of an outcome is added up; the rest follows from it. */
export type CurrencySums = Pick<
  CurrencyOutcome,
  | "currency"
  | "passed"
  | "held"
  | "exposure"
  | "receivables"
  | "overdue"
  | "collected"
  | "collectedTimesDays"
  | "deductions"
  | "badDebts"
  | "badDebtsAvoided"
  | "badDebtsCaused"
>;

/** The figures that follow from sums over some days. */
export function currencyOutcome(
  sums: CurrencySums,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): CurrencyOutcome {
  const { collected, collectedTimesDays, currency, exposure, held, overdue, passed, receivables } = sums;
  const asked = addMoney(held.value, passed.value);
  const area = (levels: readonly DailyLevel[]): Money => timesDays(levels, addDays(to, 1), currency);
  const days = daysBetween(from, to) + 1;
  return {
    currency,
    passed,
    held,
    heldShare: percent(held.value, asked),
    heldLateShare: percent(held.late.value, held.value),
    passedLateShare: percent(passed.late.value, passed.value),
    exposure,
    receivables,
    overdue,
    peak: peakOf(exposure),
    averageExposure: roundMoney(
      divideDecimals(area(exposure).amount, String(days), minorUnits(currency), "half-up"),
      currency,
      "half-up",
    ),
    overdueShare: percent(area(overdue), area(receivables)),
    collected,
    collectedTimesDays,
    daysToCollect:
      signOfMoney(collected) <= 0
        ? null
        : divideDecimals(collectedTimesDays.amount, collected.amount, 2, "half-up"),
    deductions: sums.deductions,
    badDebts: sums.badDebts,
    badDebtsAvoided: sums.badDebtsAvoided,
    badDebtsCaused: sums.badDebtsCaused,
  };
}

/** Sums of nothing. */
export function noSums(currency: string): CurrencySums {
  const zero = zeroMoney(currency);
  const none: OrderGroup = { orders: 0, value: zero, late: { orders: 0, value: zero } };
  return {
    currency,
    passed: none,
    held: none,
    exposure: [],
    receivables: [],
    overdue: [],
    collected: zero,
    collectedTimesDays: zero,
    deductions: zero,
    badDebts: zero,
    badDebtsAvoided: zero,
    badDebtsCaused: zero,
  };
}

function percent(part: Money, whole: Money): DecimalString | null {
  if (signOfMoney(whole) <= 0) return null;
  return divideDecimals(multiplyDecimals(part.amount, "100"), whole.amount, 2, "half-up");
}

function peakOf(levels: readonly DailyLevel[]): DailyLevel | null {
  return levels.reduce<DailyLevel | null>((highest, level) => {
    const least = highest?.amount ?? zeroMoney(level.amount.currency);
    return compareMoney(level.amount, least) > 0 ? level : highest;
  }, null);
}

/** The sum of each day's amount, up to the day before one. */
function timesDays(levels: readonly DailyLevel[], until: PlainDate, currency: string): Money {
  return levels.reduce((sum, { amount, on }, i) => {
    const days = daysBetween(on, levels[i + 1]?.on ?? until);
    return addMoney(sum, multiplyMoney(amount, String(days), "half-up"));
  }, zeroMoney(currency));
}
