import { compareText, grouped, inOrderOfId } from "../decision/index.js";
import { sumMoney } from "../money/index.js";
import type { AllowanceTotals, ItemAllowance, LossAllowance } from "./loss-allowance.js";
import { refuseDuplicates } from "./refuse-duplicates.js";

/** What every allowance says of itself. */
export type AllowanceHeader = Pick<LossAllowance, "asOf" | "policy" | "method" | "scheme">;

/** The allowance on items, with all sums made of theirs. */
export function allowanceOf(
  { asOf, policy, method, scheme }: AllowanceHeader,
  items: readonly ItemAllowance[],
  findings: LossAllowance["findings"],
): LossAllowance {
  refuseDuplicates(items, "items", ({ item }) => item);
  const sorted = items.toSorted((a, b) => compareText(a.item, b.item));
  const currencies = [...grouped(sorted, ({ open }) => open.currency)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([currency, own]) => {
      const inBucket = grouped(own, ({ bucket }) => bucket);
      const ofCustomer = [...grouped(own, ({ customer }) => customer)].sort(([a], [b]) => compareText(a, b));
      return {
        currency,
        total: totalsOf(own, currency),
        buckets: scheme.map(({ id }) => ({ bucket: id, ...totalsOf(inBucket.get(id) ?? [], currency) })),
        customers: ofCustomer.map(([customer, rows]) => ({ customer, ...totalsOf(rows, currency) })),
      };
    });
  return { asOf, policy, method, scheme, currencies, items: sorted, findings: inOrderOfId(findings) };
}

function totalsOf(rows: readonly ItemAllowance[], currency: string): AllowanceTotals {
  return {
    open: sumMoney(
      rows.map(({ open }) => open),
      currency,
    ),
    allowance: sumMoney(
      rows.map(({ allowance }) => allowance),
      currency,
    ),
  };
}
