import { type Finding, compareText, contentId, grouped } from "../decision/index.js";
import { arrearsFinding } from "./arrears-finding.js";
import type { RegisterCode } from "./arrears.reason.js";
import type { RegisteredDebt } from "./debt-register.js";

/**
 * Debts that may be one, although they differ in what makes two entries one debt: the same parties and amount, by one
 * paper, or since one day where one of them names no paper. Both count; each later one is named with the first.
 */
export function perhapsOneDebt(debts: readonly RegisteredDebt[]): readonly Finding<RegisterCode>[] {
  const sorted = debts.toSorted((a, b) => compareText(a.id, b.id));
  const alike = grouped(sorted, ({ debtor, creditor, amount }) =>
    contentId(debtor, creditor, amount.currency, amount.amount),
  );
  return Array.from(alike.values()).flatMap((same) =>
    same.flatMap((debt, i) => {
      const first = same.slice(0, i).find((other) => mayBeOne(other, debt));
      if (first === undefined) return [];
      const { id, debtor, creditor, amount } = debt;
      const facts = { debt: first.id, debtor, creditor, other: id, amount };
      return [arrearsFinding("debt-perhaps-registered-twice", "R4.1", [first.id, id], facts)];
    }),
  );
}

function mayBeOne(a: RegisteredDebt, b: RegisteredDebt): boolean {
  if (a.document !== null && b.document !== null) return a.document === b.document;
  return a.since === b.since && a.document !== b.document;
}
