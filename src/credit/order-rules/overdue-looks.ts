import type { Look } from "../../decision/index.js";
import type { OrderCode } from "../credit.reason.js";
import type { OrderContext } from "../order-context.js";
import { overdueCustomers } from "../overdue-items.js";

/** Nothing is overdue that a rule could speak against. */
export function nothingOverdue({ facts, policy }: OrderContext, citation: string): Look<OrderCode> {
  const customers = overdueCustomers(facts, policy).toSorted();
  const { graceDays } = policy.previousSale;
  return { code: "nothing-overdue", citation, facts: { customers, graceDays }, fired: false };
}

/** A rule speaks against items, and a guarantee lifts it. */
export function coveredByGuarantee(
  { guarantee }: OrderContext,
  items: readonly string[],
  citation: string,
): Look<OrderCode> {
  const { needed, worth } = guarantee();
  return { code: "guarantee-lifts-stop", citation, facts: { items, guarantee: worth, needed }, fired: false };
}
