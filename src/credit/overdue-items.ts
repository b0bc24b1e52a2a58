import { type PlainDate, overdueDays } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import { type Money, maxMoney, minMoney, signOfMoney, subtractMoney, zeroMoney } from "../money/index.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { OverdueItem } from "./order-decision.js";
import type { OrderFacts } from "./order-facts.js";

/**
 * Claims of the customers that are past their agreed time by more than the policy's grace (Art. 14), less receipts
 * and credits of the same customer and currency that are not set against anything. An advance receipt is left to
 * the order that it was paid for; late interest and fees are no sale.
 */
export function overdueItems(
  items: readonly OpenItem[],
  { asOf, customers }: { readonly customers: readonly string[]; readonly asOf: PlainDate },
  { exposureKinds, previousSale }: CreditPolicy,
): readonly OverdueItem[] {
  const own = items.filter(({ customer }) => customers.includes(customer));
  const receipts = new Map<string, Money>();
  for (const item of own) {
    if (signOfMoney(item.open) >= 0 || item.advanceFor !== undefined || !exposureKinds.includes(item.kind))
      continue;
    receipts.set(accountOf(item), subtractMoney(receiptsOf(receipts, item), item.open));
  }
  return own
    .filter(
      ({ charge, kind, open }) =>
        previousSale.kinds.includes(kind) && charge === undefined && signOfMoney(open) > 0,
    )
    .flatMap(({ customer, dueOn, id, open }) => {
      if (dueOn === null) return [];
      const days = overdueDays(dueOn, asOf);
      return days <= previousSale.graceDays ? [] : [{ item: id, customer, dueOn, overdueDays: days, open }];
    })
    .sort((a, b) => compareText(a.dueOn, b.dueOn) || compareText(a.item, b.item))
    .flatMap((overdue) => {
      const available = receiptsOf(receipts, overdue);
      receipts.set(
        accountOf(overdue),
        maxMoney(subtractMoney(available, overdue.open), zeroMoney(available.currency)),
      );
      const open = subtractMoney(overdue.open, minMoney(available, overdue.open));
      return signOfMoney(open) === 0 ? [] : [{ ...overdue, open }];
    });
}

/** Whose overdue items an order is checked on: the customer's own, or those of all members of its group. */
export function overdueCustomers(
  { group, order }: OrderFacts,
  { previousSale }: CreditPolicy,
): readonly string[] {
  return previousSale.of === "group" && group !== undefined ? group.members : [order.customer];
}

type Account = Pick<OpenItem, "customer" | "open">;

function receiptsOf(receipts: ReadonlyMap<string, Money>, account: Account): Money {
  return receipts.get(accountOf(account)) ?? zeroMoney(account.open.currency);
}

function accountOf({ customer, open }: Account): string {
  return `${open.currency} ${customer}`;
}
