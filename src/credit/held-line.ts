import {
  type DecimalString,
  type Money,
  compareMoney,
  multiplyMoney,
  subtractMoney,
  zeroMoney,
} from "../money/index.js";
import { type CreditLimit, limitOf } from "./credit-limit.js";
import { type ClassExcess, limitedClasses } from "./class-limits.js";
import type { CreditLine } from "./credit-line.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { Exposure } from "./exposure.js";
import { type ExposureFacts, exposureOf } from "./exposure-of.js";
import { type LineInForce, linesInForce } from "./lines-in-force.js";
import type { LimitCheck } from "./order-decision.js";
import type { OrderFacts } from "./order-facts.js";
import type { SalesOrder } from "./sales-order.js";
import { type PartAmount, amountsOf, totalExposure } from "./total-exposure.js";

/** A row of the table that an order is held against, and what it finds. */
export interface HeldLine {
  readonly line: LineInForce;
  /** With the order. */
  readonly exposure: Exposure;
  /** The classes of it that are limited, whether they hold more than they may or not. */
  readonly classes: readonly ClassExcess[];
  readonly check: LimitCheck;
}

/** The rows that the customer is held against, with the order held against each. */
export function heldLines(facts: OrderFacts, policy: CreditPolicy): readonly HeldLine[] {
  const { customer, account } = facts.order;
  const rows = linesInForce({ ...facts, customer, ...(account !== undefined && { account }) }, policy);
  return rows.map((line) => {
    const members = line.scope === "group" ? (facts.group?.members ?? []) : [customer];
    return heldLine(line, members, { facts, policy });
  });
}

/** The customer's exposure with the order, in a currency and by collateral that the caller chooses. */
export function exposureWith(
  facts: OrderFacts,
  of: Pick<ExposureFacts, "currency" | "customers" | "account">,
  policy: CreditPolicy,
): Exposure {
  return exposureOf({ ...facts, orders: [...otherOrders(facts), asSold(facts)], ...of }, policy);
}

/** Open, and at release and shipment leaving now, whatever was planned. */
function asSold({ order, stage }: OrderFacts): SalesOrder {
  const { planned, ...rest } = order;
  return { ...rest, status: "open", ...(planned !== undefined && stage === "order" && { planned }) };
}

/** An exposure with some amounts more, or less where they are negative. */
export function exposureAfter(exposure: Exposure, amounts: readonly PartAmount[]): Exposure {
  const { currency } = exposure.total;
  return totalExposure([...amountsOf(exposure), ...amounts], { ...exposure, currency });
}

/** How far a total is above a limit; zero where it is not. */
export function excessOver(limit: CreditLine["limit"], total: Money): Money {
  const within = limit.kind !== "amount" || compareMoney(total, limit.amount) <= 0;
  return within ? zeroMoney(total.currency) : subtractMoney(total, limit.amount);
}

/** A share of a limit, rounded down; all that is unlimited. */
export function shareOfLimit(limit: CreditLimit, share: DecimalString): CreditLimit {
  return limit.kind === "amount" ? limitOf(multiplyMoney(limit.amount, share, "floor")) : limit;
}

function heldLine(
  line: LineInForce,
  customers: readonly string[],
  { facts, policy }: { readonly facts: OrderFacts; readonly policy: CreditPolicy },
): HeldLine {
  const { holder, inheritedFrom, limit, scope } = line;
  const currency = currencyOf(line) ?? facts.order.ordered.currency;
  const of = { customers, currency, ...(scope === "account" && { account: holder }) };
  const before = exposureOf({ ...facts, orders: otherOrders(facts), ...of }, policy);
  const exposure = exposureWith(facts, of, policy);
  return {
    line,
    exposure,
    classes: limitedClasses(exposure, line, policy),
    check: {
      scope,
      holder,
      ...(inheritedFrom !== undefined && { inheritedFrom }),
      limit,
      exposure: before,
      after: exposure.total,
      headroom: limit.kind === "amount" ? subtractMoney(limit.amount, before.total) : null,
      excess: excessOver(limit, exposure.total),
    },
  };
}

function currencyOf({ classLimits = {}, limit }: CreditLine): string | undefined {
  return limit.kind === "amount" ? limit.amount.currency : Object.values(classLimits)[0]?.currency;
}

function otherOrders({ order, orders }: OrderFacts): OrderFacts["orders"] {
  return orders.filter(({ id }) => id !== order.id);
}
