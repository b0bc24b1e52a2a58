import type { PlainDate } from "../calendar/index.js";
import { canonicalJson, compareText, contentId, grouped } from "../decision/index.js";
import {
  type Money,
  minMoney,
  refuseUnlessPositive,
  signOfMoney,
  subtractMoney,
  zeroMoney,
} from "../money/index.js";
import type { ArrearsPolicy } from "./arrears.policy.js";
import type { UncountedCode } from "./arrears.reason.js";
import type { UncountedRepayment } from "./campaign-report.js";
import type { CountedRepayment } from "./debt-progress.js";
import type { DebtRegister, RegisteredDebt } from "./debt-register.js";
import type { DebtRepayment } from "./debt.js";
import { refuseIdOfTwo } from "./refuse-id-of-two.js";

/** Repayments by the debt they settle, and what settles none. */
export interface CountedRepayments {
  readonly counted: ReadonlyMap<string, readonly CountedRepayment[]>;
  readonly uncounted: readonly UncountedRepayment[];
}

/** Counts each repayment once and no further than its debt reaches; what is not counted is told apart. */
export function countRepayments(
  { debts, outside }: DebtRegister,
  repayments: readonly DebtRepayment[],
  { asOf, policy }: { readonly asOf: PlainDate; readonly policy: Pick<ArrearsPolicy, "repayments"> },
): CountedRepayments {
  repayments.forEach(({ amount }, i) => refuseUnlessPositive(amount, `repayments[${i}].amount`));
  refuseIdOfTwo(repayments, "repayments", canonicalJson);
  const uncounted: UncountedRepayment[] = [];
  const once: DebtRepayment[] = [];
  for (const copies of grouped(repayments, (own) => own.id).values()) {
    const [first, ...others] = copies as [DebtRepayment, ...DebtRepayment[]];
    once.push(first);
    others.forEach((copy, i) => {
      uncounted.push(left("repayment-entered-twice", copy, copy.amount, `${i + 1}`));
    });
  }
  const index = debtsByAnyId(debts);
  const elsewhere = debtsByAnyId(outside);
  const open = new Map<string, Money>(debts.map((debt) => [debt.id, debt.amount]));
  const counted = new Map<string, CountedRepayment[]>();
  for (const repayment of once.sort((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id))) {
    const debt = index.get(repayment.debt);
    if (debt === undefined) {
      const code = elsewhere.has(repayment.debt)
        ? "repayment-outside-the-campaign"
        : "repayment-of-unknown-debt";
      uncounted.push(left(code, repayment, repayment.amount));
      continue;
    }
    const fault = faultOf(repayment, debt, asOf, policy);
    if (fault !== null) {
      uncounted.push(left(fault, repayment, repayment.amount));
      continue;
    }
    const room = open.get(debt.id) ?? zeroMoney(debt.amount.currency);
    const part = minMoney(room, repayment.amount);
    const excess = subtractMoney(repayment.amount, part);
    if (signOfMoney(excess) > 0) uncounted.push(left("repayment-above-debt", repayment, excess));
    if (signOfMoney(part) === 0) continue;
    open.set(debt.id, subtractMoney(room, part));
    const own = counted.get(debt.id) ?? [];
    own.push({ repayment: repayment.id, on: repayment.on, amount: part });
    counted.set(debt.id, own);
  }
  return { counted, uncounted };
}

function faultOf(
  { on, amount, means, evidence }: DebtRepayment,
  debt: RegisteredDebt,
  asOf: PlainDate,
  { repayments: rules }: Pick<ArrearsPolicy, "repayments">,
): UncountedCode | null {
  if (amount.currency !== debt.amount.currency) return "repayment-in-other-currency";
  if (on < debt.since) return "repayment-before-debt";
  if (on < debt.registeredOn) return "repayment-before-registration";
  if (on > asOf) return "repayment-after-the-day";
  if (!rules.means.includes(means)) return "no-repayment-by-such-means";
  if (rules.evidence && evidence === null) return "repayment-without-evidence";
  return null;
}

const CITATIONS: Readonly<Record<UncountedCode, string>> = {
  "repayment-entered-twice": "R4.3",
  "repayment-of-unknown-debt": "R4.2",
  "repayment-outside-the-campaign": "R4.0",
  "repayment-in-other-currency": "R4.3",
  "repayment-before-debt": "R4.3",
  "repayment-before-registration": "R4.3",
  "repayment-after-the-day": "R4.3",
  "no-repayment-by-such-means": "R4.10",
  "repayment-without-evidence": "R4.3",
  "repayment-above-debt": "R4.3",
};

function left(
  code: UncountedCode,
  repayment: DebtRepayment,
  amount: Money,
  copy?: string,
): UncountedRepayment {
  const { id, debt, on, means } = repayment;
  return {
    id: contentId("arrears", code, id, ...(copy === undefined ? [] : [copy])),
    code,
    citation: CITATIONS[code],
    facts: { repayment: id, debt, on, means, amount },
    expected: null,
    actual: amount,
    repayment,
    amount,
  };
}

function debtsByAnyId(debts: readonly RegisteredDebt[]): ReadonlyMap<string, RegisteredDebt> {
  return new Map(debts.flatMap((debt) => [debt.id, ...debt.alsoAs].map((id) => [id, debt] as const)));
}
