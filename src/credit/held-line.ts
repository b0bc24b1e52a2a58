import { type Money, compareMoney, subtractMoney, zeroMoney } from "../money/index.js";
import { type CreditLine, lineInForce } from "./credit-line.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { Exposure } from "./exposure.js";
import { exposureOf } from "./exposure-of.js";
import type { LimitCheck } from "./order-decision.js";
import type { OrderFacts } from "./order-facts.js";
import { amountsOf, totalExposure } from "./total-exposure.js";

/** A row of the table that an order is held against, and what it finds. */
export interface HeldLine {
  readonly line: CreditLine;
  /** With the order. */
  readonly exposure: Exposure;
  readonly check: LimitCheck;
}

/** The customer's own row and its group's, as far as they are fixed, with the order held against each. */
export function heldLines(facts: OrderFacts, policy: CreditPolicy): readonly HeldLine[] {
  const { asOf, group, lines, order } = facts;
  const own = lineInForce(lines, { scope: "customer", holder: order.customer, asOf });
  const shared = group && lineInForce(lines, { scope: "group", holder: group.id, asOf });
  return [
    ...(own === undefined ? [] : [heldLine(own, [order.customer], { facts, policy })]),
    ...(group === undefined || shared === undefined
      ? []
      : [heldLine(shared, group.members, { facts, policy })]),
  ];
}

/** The customer's exposure with the order, in a currency and by collateral that the caller chooses. */
export function exposureWith(
  facts: OrderFacts,
  { currency, customers }: { readonly currency: string; readonly customers: readonly string[] },
  policy: CreditPolicy,
): Exposure {
  const { order } = facts;
  const orders = [...otherOrders(facts), { ...order, status: "open" } as const];
  return exposureOf({ ...facts, orders, customers, currency }, policy);
}

/** An exposure after payments. */
export function afterPayments(exposure: Exposure, payments: readonly Money[]): Exposure {
  const receipts = payments.map((amount) => ({ part: "receipts", amount }) as const);
  const { currency } = exposure.total;
  return totalExposure([...amountsOf(exposure), ...receipts], { ...exposure, currency });
}

/** How far a total is above a limit; zero where it is not. */
export function excessOver(limit: CreditLine["limit"], total: Money): Money {
  const within = limit.kind !== "amount" || compareMoney(total, limit.amount) <= 0;
  return within ? zeroMoney(total.currency) : subtractMoney(total, limit.amount);
}

function heldLine(
  line: CreditLine,
  customers: readonly string[],
  { facts, policy }: { readonly facts: OrderFacts; readonly policy: CreditPolicy },
): HeldLine {
  const { holder, limit, scope } = line;
  const currency = limit.kind === "amount" ? limit.amount.currency : facts.order.ordered.currency;
  const before = exposureOf({ ...facts, orders: otherOrders(facts), customers, currency }, policy);
  const exposure = exposureWith(facts, { customers, currency }, policy);
  return {
    line,
    exposure,
    check: {
      scope,
      holder,
      limit,
      exposure: before,
      after: exposure.total,
      headroom: limit.kind === "amount" ? subtractMoney(limit.amount, before.total) : null,
      excess: excessOver(limit, exposure.total),
    },
  };
}

function otherOrders({ order, orders }: OrderFacts): OrderFacts["orders"] {
  return orders.filter(({ id }) => id !== order.id);
}
