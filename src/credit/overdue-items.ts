import { type PlainDate, overdueDays } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import { moneyOfMinor } from "../money/index.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { OverdueItem } from "./order-decision.js";
import type { OrderFacts } from "./order-facts.js";
import type { OrderSums } from "./order-sums.js";
import { type Units, minus, smaller, unitsOf } from "./units.js";

/**
 * Claims that are past their agreed time by more than the policy's grace (Art. 14), the oldest first, less receipts
 * and credits of the same customer and currency that are not set against anything. An advance receipt is left to
 * the order that it was paid for; late interest and fees are no sale.
 */
export function overdueItems(
  { credits, late }: Pick<OrderSums, "credits" | "late">,
  asOf: PlainDate,
): readonly OverdueItem[] {
  const left = unpaidOf(credits);
  return late
    .toSorted((a, b) => compareText(dueOf(a), dueOf(b)) || compareText(a.id, b.id))
    .flatMap((item) => {
      const { customer, id, open } = item;
      const units = left(item);
      if (!units) return [];
      const dueOn = dueOf(item);
      const overdue = overdueDays(dueOn, asOf);
      return [{ item: id, customer, dueOn, overdueDays: overdue, open: moneyOfMinor(units, open.currency) }];
    });
}

/** What is late was due on a day. */
function dueOf({ dueOn }: OpenItem): PlainDate {
  return dueOn as PlainDate;
}

/** Whether there are any: receipts cover all claims in one order of theirs if they do in another. */
export function hasOverdueItems({ credits, late }: Pick<OrderSums, "credits" | "late">): boolean {
  if (late.length === 0) return false;
  const left = unpaidOf(credits);
  return late.some((claim) => left(claim) > 0);
}

/** Whose overdue items an order is checked on: the customer's own, or those of all members of its group. */
export function overdueCustomers(
  { group, order }: OrderFacts,
  { previousSale }: CreditPolicy,
): readonly string[] {
  return previousSale.of === "group" && group !== undefined ? group.members : [order.customer];
}

/** What credits leave of one claim after the other. */
function unpaidOf(credits: readonly OpenItem[]): (claim: OpenItem) => Units {
  const available = new Map<string, Units>();
  for (const { customer, open } of credits) {
    const account = `${open.currency} ${customer}`;
    available.set(account, minus(available.get(account) ?? 0, unitsOf(open)));
  }
  return ({ customer, open }) => {
    const claimed = unitsOf(open);
    if (available.size === 0) return claimed;
    const account = `${open.currency} ${customer}`;
    const taken = smaller(available.get(account) ?? 0, claimed);
    available.set(account, minus(available.get(account) ?? 0, taken));
    return minus(claimed, taken);
  };
}
