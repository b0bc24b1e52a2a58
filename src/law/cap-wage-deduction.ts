import type { PlainDate } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import {
  type Money,
  compareMoney,
  maxMoney,
  minMoney,
  multiplyMoney,
  signOfMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from "../money/index.js";
import type { WageDeductionCode } from "./law.reason.js";
import type { LawRule, WageDeductionRule } from "./law-rule.js";
import { lawRuleOn } from "./law-rule-on.js";
import { type LegalCheck, type LegalFinding, legalFinding } from "./legal-finding.js";

/** Something that an employee owes the firm and that is to be taken from wages. */
export interface WageDebt {
  readonly id: string;
  /** Since when it is owed: the oldest is taken first. */
  readonly since: PlainDate;
  /** What is left of it, positive. */
  readonly amount: Money;
}

/** What {@link capWageDeduction} reads. */
export interface WageFacts {
  readonly person: string;
  /** The day on which the month's wage is paid. */
  readonly paidOn: PlainDate;
  /** The whole wage of that month. */
  readonly wage: Money;
  /** The local minimum wage of a month, in the wage's currency. */
  readonly minimumWage: Money;
  /** Whether the labour contract provides that losses are made good out of wages. */
  readonly agreedInContract: boolean;
  readonly debts: readonly WageDebt[];
}

/** What is taken of one debt, and what is left of it. The two add up to what was owed. */
export interface WageDeductionPart {
  readonly debt: string;
  readonly since: PlainDate;
  readonly owed: Money;
  readonly deducted: Money;
  readonly carried: Money;
}

/** What the law lets the firm take from one month's wage. */
export interface WageDeduction extends LegalCheck<"in-full" | "capped", WageDeductionCode> {
  readonly person: string;
  readonly paidOn: PlainDate;
  /** The most that may be taken of this wage; `null` where no rule of the table limits it. */
  readonly limit: Money | null;
  readonly deducted: Money;
  /** In the order in which they are taken. */
  readonly parts: readonly WageDeductionPart[];
  /** What the next month begins with: the debts with what is left of them. */
  readonly carriedForward: readonly WageDebt[];
}

/**
 * What may be taken from one month's wage for losses that an employee must make good: at most a share of it, never so
 * much that less than the local minimum wage is left, and nothing where the labour contract does not provide for it.
 * The oldest debt is taken first; the rest is carried forward, and nothing is lost. Pass all debts of a person at
 * once, since the limit is one for the month; one that is owed only after the day of payment waits.
 *
 * @throws MisuseError `currency-mismatch`; `amount-negative`; `duplicate-debt` for two debts of one id.
 * @example
 * import { capWageDeduction, chinaLaw, money, plainDate } from "receivables";
 *
 * const paidOn = plainDate("2026-03-31");
 * const result = capWageDeduction({
 *   person: "wang", paidOn, wage: money("8000", "CNY"), minimumWage: money("2500", "CNY"), agreedInContract: true,
 *   debts: [{ id: "loss-1", since: paidOn, amount: money("5000", "CNY") }],
 * }, chinaLaw);
 * result.deducted.amount; // => "1600.00"
 * result.carriedForward; // => [{ id: "loss-1", since: "2026-03-31", amount: { amount: "3400.00", currency: "CNY" } }]
 */
export function capWageDeduction(facts: WageFacts, rules: readonly LawRule[]): WageDeduction {
  const { person, paidOn, wage, debts } = facts;
  debts.forEach(refuseBadDebt);
  const rule = lawRuleOn(rules, "wage-deduction", paidOn);
  const cap = rule === undefined ? null : capOf(facts, rule);
  const owed = sumMoney(
    debts.filter(({ since }) => since <= paidOn).map(({ amount }) => amount),
    wage.currency,
  );
  const deducted = cap === null ? owed : minMoney(owed, cap.limit);
  const oldestFirst = debts.toSorted((a, b) => compareText(a.since, b.since) || compareText(a.id, b.id));
  const parts = taken(oldestFirst, deducted);
  return {
    person,
    paidOn,
    limit: cap === null ? null : cap.limit,
    deducted,
    parts,
    carriedForward: parts
      .filter(({ carried }) => signOfMoney(carried) > 0)
      .map(({ debt, since, carried }) => ({ id: debt, since, amount: carried })),
    outcome: compareMoney(deducted, owed) < 0 ? "capped" : "in-full",
    reasons: rule === undefined || cap === null ? [] : [reason(facts, { rule, cap, owed, deducted })],
  };
}

function refuseBadDebt({ id, amount }: WageDebt, i: number, debts: readonly WageDebt[]): void {
  if (signOfMoney(amount) < 0) {
    throw new MisuseError({
      code: "amount-negative",
      field: `debts[${i}].amount`,
      value: amount.amount,
      problem: "a debt below zero would be paid out with the wage",
      remedy: "Leave out what is paid; what was taken too much is given back apart from the debts.",
    });
  }
  if (debts.findIndex((other) => other.id === id) === i) return;
  throw new MisuseError({
    code: "duplicate-debt",
    field: `debts[${i}].id`,
    value: id,
    problem: "a debt that is there twice would be taken twice",
    remedy: "Pass each debt once, with what is left of it.",
  });
}

interface Cap {
  readonly limit: Money;
  readonly code: Exclude<WageDeductionCode, "wage-deduction-within-law">;
}

function capOf({ wage, minimumWage, agreedInContract }: WageFacts, rule: WageDeductionRule): Cap {
  const zero = zeroMoney(wage.currency);
  if (rule.onlyIfAgreed && !agreedInContract) return { limit: zero, code: "wage-deduction-not-agreed" };
  const share = maxMoney(zero, multiplyMoney(wage, rule.share, "down"));
  const room = maxMoney(zero, subtractMoney(wage, minimumWage));
  return rule.keepsMinimumWage && compareMoney(room, share) < 0
    ? { limit: room, code: "wage-deduction-below-minimum-wage" }
    : { limit: share, code: "wage-deduction-above-share" };
}

function taken(debts: readonly WageDebt[], total: Money): readonly WageDeductionPart[] {
  let left = total;
  return debts.map(({ id, since, amount }) => {
    const deducted = minMoney(amount, left);
    left = subtractMoney(left, deducted);
    return { debt: id, since, owed: amount, deducted, carried: subtractMoney(amount, deducted) };
  });
}

function reason(
  { person, paidOn, wage, minimumWage }: WageFacts,
  { rule, cap, owed, deducted }: { rule: WageDeductionRule; cap: Cap; owed: Money; deducted: Money },
): LegalFinding<WageDeductionCode> {
  const { share } = rule;
  const within = compareMoney(owed, deducted) === 0;
  return legalFinding({
    code: within ? "wage-deduction-within-law" : cap.code,
    rule,
    about: [person, paidOn],
    facts: { person, paidOn, wage, minimumWage, share, owed, limit: cap.limit, deducted },
    expected: cap.limit,
    actual: owed,
  });
}
