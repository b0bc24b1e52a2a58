import { compareText, type Reason } from "../decision/index.js";
import {
  type Money,
  compareMoney,
  maxMoney,
  minMoney,
  negateMoney,
  signOfMoney,
  sumMoney,
  zeroMoney,
} from "../money/index.js";
import { type AccountabilityFinding, accountabilityFinding } from "./accountability-finding.js";
import type { AccountabilityPolicy } from "./accountability.policy.js";
import type { DeductionRefund, MonthDeduction } from "./deduction-plan.js";
import { type PayDebt, type PayState, lapse, leftOf, note, openOf } from "./pay-debts.js";
import { type PayCase, type PayLimit, payLimit } from "./pay-limit.js";
import { type OwedPart, takeOldestFirst } from "./take-oldest-first.js";

/** A person's debts on one account and in one currency, and the pay that they are taken from. */
export type OwnMonth = Omit<PayCase, "debts">;

/** What is taken from one person's pay of one month, noted in the state; `null` where there is nothing to say. */
export function deductMonth(
  own: OwnMonth,
  { debts, state }: { readonly debts: readonly PayDebt[]; readonly state: PayState },
  policy: Pick<AccountabilityPolicy, "wages" | "commission">,
): { readonly month: MonthDeduction | null; readonly findings: readonly AccountabilityFinding[] } {
  const { month, person, account, currency } = own;
  const current = debts.filter(({ chain }) => chain.root.month <= month);
  const refunds = refundsOf(current, month, state);
  const open = current.filter((debt) => signOfMoney(openOf(debt, month, state)) > 0);
  const owedParts = open.map((debt) => ({
    entry: debt.chain.root.id,
    since: debt.chain.root.on,
    owed: openOf(debt, month, state),
  }));
  const limit = payLimit({ ...own, debts: owedParts }, policy);
  const sum = (amounts: readonly Money[]): Money => sumMoney(amounts, currency);
  const parts = takeOldestFirst(owedParts, minMoney(limit.now, sum(dueParts(own, owedParts))));
  const owed = sum(parts.map((part) => part.owed));
  const deducted = sum(parts.map((part) => part.deducted));
  const partOf = new Map(parts.map((part) => [part.entry, part]));
  for (const debt of open) {
    const part = partOf.get(debt.chain.root.id);
    if (part !== undefined) note(debt, part.deducted, state);
    // Only a commission that is known can fail to cover what is owed.
    if (account === "commission" && policy.commission.rest === "lapses" && limit.missing === null) {
      lapse(debt, month, state);
    }
  }
  const findings = findingsOf(own, { limit, owed });
  if (signOfMoney(owed) === 0 && refunds.length === 0) return { month: null, findings };
  const carried = sum(parts.map((part) => part.carried));
  const row = { person, month, account, currency, owed, limit: limit.missing === null ? limit.now : null };
  const reasons = reasonsOf(own, { limit, owed, deducted, carried, refunds });
  return { month: { ...row, deducted, carried, parts, refunds, reasons }, findings };
}

/** A wage cannot bear what is owed only after the day on which it is paid; the oldest come first, so this waits. */
function dueParts({ account, pay }: OwnMonth, parts: readonly OwedPart[]): readonly Money[] {
  const paidOn = account === "compensation" ? pay.wage?.paidOn : undefined;
  return parts.filter(({ since }) => paidOn === undefined || since <= paidOn).map(({ owed }) => owed);
}

function refundsOf(debts: readonly PayDebt[], month: string, state: PayState): readonly DeductionRefund[] {
  return debts
    .flatMap((debt) => {
      const { id, amount } = debt.chain.root;
      const zero = zeroMoney(amount.currency);
      const above = negateMoney(leftOf(debt, month, state));
      const back = minMoney(maxMoney(above, zero), maxMoney(state.byEntry.get(id) ?? zero, zero));
      if (signOfMoney(back) <= 0) return [];
      note(debt, negateMoney(back), state);
      return [{ entry: id, amount: back }];
    })
    .sort((a, b) => compareText(a.entry, b.entry));
}

interface Sums {
  readonly limit: PayLimit;
  readonly owed: Money;
  readonly deducted: Money;
  readonly carried: Money;
  readonly refunds: readonly DeductionRefund[];
}

function reasonsOf({ person, month, account, pay }: OwnMonth, sums: Sums): readonly Reason[] {
  const { limit, owed, deducted, carried, refunds } = sums;
  const reasons: Reason[] = refunds.map(({ entry, amount }) => ({
    code: "refund-due",
    citation: account === "commission" ? "Art. 31" : "Art. 27",
    facts: { person, month, entry, amount },
  }));
  if (limit.missing !== null || signOfMoney(owed) === 0) return reasons;
  const facts = { person, month, owed, deducted, carried: signOfMoney(carried) === 0 ? null : carried };
  if (account === "commission") {
    const commission = pay.commission?.amount ?? null;
    return [
      ...reasons,
      { code: "taken-from-commission", citation: "Art. 31", facts: { ...facts, commission } },
    ];
  }
  const wage = pay.wage?.wage ?? null;
  return [
    ...reasons,
    { code: "taken-from-wage", citation: "Art. 27", facts: { ...facts, wage } },
    ...limit.reasons,
  ];
}

function findingsOf(
  { person, month, account, currency, taken }: OwnMonth,
  { limit, owed }: Pick<Sums, "limit" | "owed">,
): readonly AccountabilityFinding[] {
  const citation = account === "commission" ? "Art. 31" : "Art. 27";
  const about = [person, month, account, currency];
  if (limit.missing !== null) {
    if (signOfMoney(owed) === 0) return [];
    const facts = { person, month, owed, currency };
    return [accountabilityFinding({ code: limit.missing, citation, about, facts, actual: owed })];
  }
  const { whole } = limit;
  if (whole === null || compareMoney(taken, whole) <= 0) return [];
  const facts = { person, month, taken, limit: whole };
  return [
    accountabilityFinding({
      code: "deducted-above-limit",
      citation,
      about,
      facts,
      expected: whole,
      actual: taken,
    }),
  ];
}
