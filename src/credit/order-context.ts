import { once } from "../columnar/kernels.js";
import { MisuseError } from "../misuse/index.js";
import { type Money, moneyOfMinor } from "../money/index.js";
import type { CreditGroup } from "./credit-line.js";
import type { CreditPolicy } from "./credit.policy.js";
import { type GuaranteeCover, coveredThrough, guaranteeCover } from "./guarantee-cover.js";
import { type HeldLine, heldLines } from "./held-line.js";
import type { OverdueItem } from "./order-decision.js";
import type { OrderFacts } from "./order-facts.js";
import { type OrderSums, orderSums } from "./order-sums.js";
import { hasOverdueItems, overdueItems } from "./overdue-items.js";
import type { PreparedPolicy } from "./prepared-policy.js";
import { type RateBook, rateBook } from "./rate-book.js";
import { openUnits } from "./sales-order.js";
import { type Units, larger, plus, smaller } from "./units.js";

/** The amounts of an order that a check goes by. */
export interface OrderAmounts<Amount> {
  /** What the order sells on credit in all: without what was paid in advance for it. */
  readonly onCredit: Amount;
  /** What of it is not billed yet. */
  readonly amount: Amount;
  /** What is left of the receipts that were paid in advance for it. */
  readonly advance: Amount;
  /**
   * What it is still to put on credit, or to ship on credit: the first less the second, and what it billed before it
   * delivered, as far as the order as a whole is not paid in advance.
   */
  readonly toCome: Amount;
  /** What is to be paid in advance so that nothing of that is left. */
  readonly inAdvance: Amount;
}

/** All that the rules of an order check look at: at once what decides, and when asked what is written down. */
export interface OrderContext {
  readonly facts: OrderFacts;
  readonly policy: CreditPolicy;
  readonly prepared: PreparedPolicy;
  readonly sums: OrderSums;
  /** The customer's own row, then the group's. */
  readonly lines: readonly HeldLine[];
  /** To the currency of the first limit that is an amount, else of the order. */
  readonly book: RateBook;
  /** In the smallest units of the order's currency. */
  readonly units: OrderAmounts<Units>;
  readonly amounts: () => OrderAmounts<Money>;
  readonly hasOverdue: () => boolean;
  readonly overdue: () => readonly OverdueItem[];
  /** Whether guarantees cover the order in spite of what is overdue. */
  readonly isCovered: () => boolean;
  readonly guarantee: () => GuaranteeCover;
}

/** Looks the facts of an order up. */
export function orderContext(facts: OrderFacts, prepared: PreparedPolicy): OrderContext {
  const { collateral = [], group, order, rates = [] } = facts;
  const { policy } = prepared;
  const { currency } = order.ordered;
  if (group !== undefined && !group.members.includes(order.customer)) throw notAMember(group, order.customer);
  const sums = orderSums(facts, policy);
  const lines = heldLines(facts, sums, prepared);
  const first = lines.find(({ line }) => line.limit.kind === "amount");
  const book = first?.book ?? rateBook(currency, rates, policy.conversionRounding);
  const units = amountsOf(order, sums);
  const until = coveredThrough(facts, policy);
  const amounts = once(() => inMoney(units, currency));
  const overdue = once(() => overdueItems(sums, facts.asOf));
  const guarantee = once(() => {
    const { toCome } = amounts();
    return guaranteeCover(facts, { overdue, toCome, until }, { book, policy });
  });
  // What is needed is known to be more than nothing.
  const isBare = collateral.length === 0 && currency === book.currency && units.toCome > 0;
  return {
    facts,
    policy,
    prepared,
    sums,
    lines,
    book,
    units,
    amounts,
    hasOverdue: once(() => hasOverdueItems(sums)),
    overdue,
    isCovered: () => !isBare && guarantee().covers,
    guarantee,
  };
}

function amountsOf(order: OrderFacts["order"], { advance: { left, paid } }: OrderSums): OrderAmounts<Units> {
  const { ahead: billedAhead, sale, toBill, toDeliver } = openUnits(order);
  const amount = plus(toDeliver, toBill);
  const onCredit = larger(plus(sale, paid), 0);
  const unbilled = larger(plus(amount, left), 0);
  const ahead = smaller(billedAhead, onCredit);
  return {
    onCredit,
    amount,
    advance: left < 0 ? -left : left,
    toCome: plus(unbilled, ahead),
    inAdvance: ahead ? onCredit : unbilled,
  };
}

function inMoney(units: OrderAmounts<Units>, currency: string): OrderAmounts<Money> {
  return {
    onCredit: moneyOfMinor(units.onCredit, currency),
    amount: moneyOfMinor(units.amount, currency),
    advance: moneyOfMinor(units.advance, currency),
    toCome: moneyOfMinor(units.toCome, currency),
    inAdvance: moneyOfMinor(units.inAdvance, currency),
  };
}

function notAMember(group: CreditGroup, customer: string): MisuseError {
  return new MisuseError({
    code: "not-a-member",
    field: "group.members",
    value: customer,
    problem: `the order's customer is not of group ${group.id}`,
    remedy: "Give the customer's own group, or none.",
  });
}
