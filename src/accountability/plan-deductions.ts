import { compareText, grouped, enteredOnce } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import { signOfMoney, sumMoney } from "../money/index.js";
import type { AccountabilityFinding } from "./accountability-finding.js";
import { monthsBetween, refuseUnlessMonth } from "./accountability-month.js";
import type { AccountabilityPolicy } from "./accountability.policy.js";
import type { DeductionPlan, MonthDeduction } from "./deduction-plan.js";
import { type OwnMonth, deductMonth } from "./deduct-month.js";
import { refuseFaulty } from "./enter-accountability.js";
import { type CountedDeduction, madeDeductions } from "./made-deductions.js";
import { type PayOf, payBook } from "./pay-book.js";
import { type PayDebt, note, payDebtsOf, standingsOf, stateBefore } from "./pay-debts.js";
import type { PayFacts } from "./pay-facts.js";

/**
 * What is taken from pay, month by month: commission deductions off the month's commission first and never below zero
 * (Art. 31), compensations off the wage within the law's limits, the oldest first; what is left is carried forward.
 * A bonus score is no pay and is left out. What was taken before is a fact; where it was given back since, the person
 * is paid back. In a month whose pay is not stated nothing is taken. What several owe jointly is taken once, in the
 * order of their names.
 *
 * @throws MisuseError `not-a-month`, `months-reversed`, `pay-stated-twice`, `id-of-two`, `currency-mismatch` for a
 *   deduction in another currency than its entry or a minimum wage in another than the wage, and those of
 *   {@link accountabilityBook}.
 * @example
 * import { chinaLaw, enterAccountability, money, plainDate, planDeductions } from "receivables";
 *
 * const loss = enterAccountability({
 *   account: "compensation", person: "wang", on: plainDate("2026-03-10"), amount: money("2000.00", "CNY"),
 *   cause: { kind: "lax-visits", id: "LOSS-1", customer: "C1", item: "INV-1" }, reversible: true, reasons: [],
 * });
 * const wage = {
 *   person: "wang", month: "2026-03", paidOn: plainDate("2026-04-05"), wage: money("8000.00", "CNY"),
 *   minimumWage: money("2500.00", "CNY"), agreedInContract: true,
 * };
 * const facts = { entries: [loss], from: "2026-03", to: "2026-03", wages: [wage], commissions: [], rules: chinaLaw };
 * const policy = {
 *   policy: { id: "our-firm", version: "1" }, commission: { rest: "carried" }, wages: { capped: true },
 * } as const;
 * const [debt] = planDeductions(facts, policy).debts;
 * [debt?.owed.amount, debt?.deducted.amount, debt?.carried.amount]; // => ["2000.00", "1600.00", "400.00"]
 */
export function planDeductions(
  facts: PayFacts,
  policy: Pick<AccountabilityPolicy, "policy" | "wages" | "commission">,
): DeductionPlan {
  const { from, to } = facts;
  refuseFaultyMonths(facts);
  facts.entries.forEach((entry, i) => refuseFaulty(entry, `entries[${i}]`));
  const debts = payDebtsOf(enteredOnce(facts.entries, "entries").rows);
  const made = madeDeductions(debts, facts);
  const before = made.counted.filter((own) => own.month < from);
  const state = stateBefore(from, debts, { made: before, lapses: policy.commission.rest === "lapses" });
  const accounts = [...grouped(debts, accountKey).values()].sort(byPersonAndAccount);
  const payOf = payBook(facts);
  const months: MonthDeduction[] = [];
  const findings: AccountabilityFinding[] = [...made.findings];
  for (const month of monthsBetween(from, to)) {
    const inMonth = made.counted.filter((own) => own.month === month);
    for (const { debt, amount } of inMonth) note(debt, amount, state);
    const takenOf = grouped(
      inMonth.filter(({ amount }) => signOfMoney(amount) > 0),
      ({ debt }) => accountKey(debt),
    );
    for (const own of accounts) {
      const taken = takenOf.get(accountKey(own[0] as PayDebt)) ?? [];
      const ownMonth = ownMonthOf(own[0] as PayDebt, taken, { month, payOf, rules: facts.rules });
      const result = deductMonth(ownMonth, { debts: own, state }, policy);
      if (result.month !== null) months.push(result.month);
      findings.push(...result.findings);
    }
  }
  return {
    policy: policy.policy,
    from,
    to,
    months,
    debts: standingsOf(debts, to, state),
    findings: findings.sort((a, b) => compareText(a.id, b.id)),
  };
}

function ownMonthOf(
  { person, account, chain }: PayDebt,
  taken: readonly CountedDeduction[],
  { month, payOf, rules }: Pick<PayFacts, "rules"> & { readonly month: string; readonly payOf: PayOf },
): OwnMonth {
  const { currency } = chain.root.amount;
  return {
    person,
    month,
    account,
    currency,
    pay: payOf(person, month, currency),
    before: taken.map(({ debt, amount }) => {
      const { id, on } = debt.chain.root;
      return { entry: id, since: on, owed: amount };
    }),
    taken: sumMoney(
      taken.map(({ amount }) => amount),
      currency,
    ),
    rules,
  };
}

function accountKey({ person, account, chain }: PayDebt): string {
  return JSON.stringify([person, account, chain.root.amount.currency]);
}

function byPersonAndAccount(a: readonly PayDebt[], b: readonly PayDebt[]): number {
  const [one, other] = [a[0] as PayDebt, b[0] as PayDebt];
  return (
    compareText(one.person, other.person) ||
    compareText(one.account, other.account) ||
    compareText(one.chain.root.amount.currency, other.chain.root.amount.currency)
  );
}

function refuseFaultyMonths({ from, to, wages, commissions, made = [] }: PayFacts): void {
  refuseUnlessMonth(from, "from");
  refuseUnlessMonth(to, "to");
  wages.forEach(({ month }, i) => refuseUnlessMonth(month, `wages[${i}].month`));
  commissions.forEach(({ month }, i) => refuseUnlessMonth(month, `commissions[${i}].month`));
  made.forEach(({ month }, i) => refuseUnlessMonth(month, `made[${i}].month`));
  if (from <= to) return;
  throw new MisuseError({
    code: "months-reversed",
    field: "to",
    value: to,
    problem: `before the first month, ${from}`,
    remedy: "Give the first month as from and the last one as to.",
  });
}
