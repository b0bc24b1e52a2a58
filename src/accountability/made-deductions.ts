import { enteredOnce } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import { type Money, compareMoney } from "../money/index.js";
import { type AccountabilityFinding, accountabilityFinding } from "./accountability-finding.js";
import type { PayDebt } from "./pay-debts.js";
import type { MadeDeduction, PayFacts } from "./pay-facts.js";

/** A deduction that was made, and what it was made for. */
export interface CountedDeduction {
  readonly month: string;
  readonly debt: PayDebt;
  readonly amount: Money;
}

/** The deductions that were made up to the last month, each with its debt; others are findings. */
export function madeDeductions(
  debts: readonly PayDebt[],
  { made = [], to }: PayFacts,
): { readonly counted: readonly CountedDeduction[]; readonly findings: readonly AccountabilityFinding[] } {
  const byEntry = new Map(debts.map((debt) => [debt.chain.root.id, debt]));
  made.forEach((own, i) => refuseOtherCurrency(own, byEntry.get(own.entry), i));
  const counted: CountedDeduction[] = [];
  const findings: AccountabilityFinding[] = [];
  for (const own of enteredOnce(made, "made").rows) {
    const { month, amount } = own;
    const debt = byEntry.get(own.entry);
    if (debt === undefined) findings.push(notCounted("deduction-of-unknown-entry", own, to));
    else if (month > to) findings.push(notCounted("deduction-after-last-month", own, to));
    else counted.push({ month, debt, amount });
  }
  return { counted, findings };
}

function notCounted(
  code: "deduction-of-unknown-entry" | "deduction-after-last-month",
  { id, entry, month, amount }: MadeDeduction,
  to: string,
): AccountabilityFinding {
  return accountabilityFinding({
    code,
    citation: "Art. 27",
    about: [id],
    facts: { deduction: id, entry, month, amount, to },
    actual: amount,
  });
}

function refuseOtherCurrency({ amount }: MadeDeduction, debt: PayDebt | undefined, at: number): void {
  if (debt === undefined) return;
  MisuseError.within(`made[${at}].amount`, () => compareMoney(debt.chain.root.amount, amount));
}
