import { once } from "../columnar/kernels.js";
import {
  type DecimalString,
  type Money,
  compareMoney,
  moneyOfMinor,
  multiplyMoney,
  subtractMoney,
  zeroMoney,
} from "../money/index.js";
import { type ClassExcess, limitedClasses } from "./class-limits.js";
import { type CreditLimit, limitOf } from "./credit-limit.js";
import type { CreditLine } from "./credit-line.js";
import type { Exposure } from "./exposure.js";
import { exposureBasis } from "./exposure-of.js";
import { type LineInForce, rowsInForce } from "./lines-in-force.js";
import type { LimitCheck } from "./order-decision.js";
import type { OrderFacts } from "./order-facts.js";
import type { HeldSums, OrderSums } from "./order-sums.js";
import { type PartSums, totalUnits } from "./part-sums.js";
import type { PreparedPolicy } from "./prepared-policy.js";
import { type RateBook, rateBook } from "./rate-book.js";
import { totalExposure } from "./total-exposure.js";
import { type Units, unitsOf } from "./units.js";

/** A row of the table that an order is held against, and what it finds: at once what rules compare, the rest when asked. */
export interface HeldLine {
  readonly line: LineInForce;
  /** To the currency of its amounts. */
  readonly book: RateBook;
  /** Whose debts are held against it. */
  readonly customers: ReadonlySet<string>;
  /** What stands against it, with the order. */
  readonly sums: PartSums;
  /** What that comes to, in smallest units. */
  readonly total: Units;
  /** Whether the total leaves something out that has no rate. */
  readonly lacksRate: boolean;
  /** Whether the total is above the limit. */
  readonly isExceeded: boolean;
  /** The classes of it that are limited, whether they hold more than they may or not. */
  readonly classes: readonly ClassExcess[];
  /** With the order. */
  readonly exposure: () => Exposure;
  readonly check: () => LimitCheck;
}

/** The rows that the customer is held against, with the order held against each. */
export function heldLines(facts: OrderFacts, sums: OrderSums, prepared: PreparedPolicy): readonly HeldLine[] {
  const { account, customer } = facts.order;
  const rows = rowsInForce(facts, customer, account, prepared.policy);
  return rows.map((line) => {
    const held =
      line.scope === "group" ? sums.group : line.scope === "account" ? sums.account : sums.customer;
    return heldLine(line, held ?? sums.customer, { facts, prepared });
  });
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
  { after, before, customers }: HeldSums,
  { facts, prepared }: { readonly facts: OrderFacts; readonly prepared: PreparedPolicy },
): HeldLine {
  const { holder, inheritedFrom, limit, scope } = line;
  const { asOf, order, rates = [] } = facts;
  const { policy } = prepared;
  const currency = currencyOf(line) ?? order.ordered.currency;
  const book = rateBook(currency, rates, policy.conversionRounding);
  const { total, unconverted } = totalUnits(after, prepared.net, book);
  const basis = once(() => exposureBasis({ customers: [...customers], currency, rates, asOf }, policy));
  const exposure = once(() => totalExposure(after, basis()));
  return {
    line,
    book,
    customers,
    sums: after,
    total,
    lacksRate: unconverted.length > 0,
    isExceeded: limit.kind === "amount" && total > unitsOf(limit.amount),
    classes: limitedClasses(after, line, { book, policy }),
    exposure,
    check: once((): LimitCheck => {
      const without = totalExposure(before, basis());
      const withOrder = moneyOfMinor(total, currency);
      return {
        scope,
        holder,
        ...(inheritedFrom !== undefined && { inheritedFrom }),
        limit,
        exposure: without,
        after: withOrder,
        headroom: limit.kind === "amount" ? subtractMoney(limit.amount, without.total) : null,
        excess: excessOver(limit, withOrder),
      };
    }),
  };
}

function currencyOf({ classLimits = {}, limit }: CreditLine): string | undefined {
  return limit.kind === "amount" ? limit.amount.currency : Object.values(classLimits)[0]?.currency;
}
