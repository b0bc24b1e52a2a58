import type { Reason } from "../decision/index.js";
import type { OrderCode } from "./credit.reason.js";
import type { OrderContext } from "./order-context.js";
import { owedUnits, totalUnits } from "./part-sums.js";

/** Why an order puts nothing on credit, so that no rule is asked. */
export type Passing = "delivered-may-be-billed" | "lowers-exposure" | "nothing-on-credit" | "nothing-owed";

/** Why no rule is asked of an order; `undefined` where they are. */
export function passingOf(context: OrderContext): Passing | undefined {
  const { order, stage } = context.facts;
  if (stage === "billing") return "delivered-may-be-billed";
  if (order.kind !== "sale") return "lowers-exposure";
  if (!context.units.toCome) return "nothing-on-credit";
  return nothingOwed(context) ? "nothing-owed" : undefined;
}

/** The reason that it is written down as. */
export function passingReason(code: Passing, { amounts, facts, policy }: OrderContext): Reason<OrderCode> {
  const { customer, id: order } = facts.order;
  const { citation } = policy.rules.limit;
  if (code === "nothing-owed") return { code, citation, facts: { order, customer } };
  if (code !== "nothing-on-credit") return { code, citation, facts: { order } };
  const { advance, amount } = amounts();
  return { code, citation, facts: { order, amount, advance } };
}

/**
 * Whether receipts cover all that the customer, and its group, owes and has ordered, this order included, so that
 * neither the limits nor the stop could fail.
 */
function nothingOwed({ book, hasOverdue, sums: { customer, group } }: OrderContext): boolean {
  return (
    [customer, ...(group === undefined ? [] : [group])].every(({ after }) => {
      const { total, unconverted } = totalUnits(after, owedUnits, book);
      return total <= 0 && unconverted.every(({ units }) => units < 0);
    }) && !hasOverdue()
  );
}
