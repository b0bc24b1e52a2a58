import { MisuseError } from "../misuse/index.js";
import {
  type Money,
  absMoney,
  addMoney,
  maxMoney,
  minMoney,
  signOfMoney,
  sumMoney,
  zeroMoney,
} from "../money/index.js";
import type { CreditGroup } from "./credit-line.js";
import type { CreditPolicy } from "./credit.policy.js";
import { type GuaranteeCover, guaranteeCover } from "./guarantee-cover.js";
import { type HeldLine, heldLines } from "./held-line.js";
import type { OverdueItem } from "./order-decision.js";
import type { OrderFacts } from "./order-facts.js";
import { overdueCustomers, overdueItems } from "./overdue-items.js";
import { type RateBook, rateBook } from "./rate-book.js";
import { billedAhead, orderCommitment, saleAmount } from "./sales-order.js";

/** All that the rules of an order check look at, computed once. */
export interface OrderContext {
  readonly facts: OrderFacts;
  readonly policy: CreditPolicy;
  /** The customer's own row, then the group's. */
  readonly lines: readonly HeldLine[];
  /** To the currency of the first limit that is an amount, else of the order. */
  readonly book: RateBook;
  /** What the order sells on credit in all: without what was paid in advance for it. */
  readonly onCredit: Money;
  /** What of it is not billed yet. */
  readonly amount: Money;
  /** What is left of the receipts that were paid in advance for it. */
  readonly advance: Money;
  /**
   * What it is still to put on credit, or to ship on credit: the first less the second, and what it billed before it
   * delivered, as far as the order as a whole is not paid in advance.
   */
  readonly toCome: Money;
  /** What is to be paid in advance so that nothing of that is left. */
  readonly inAdvance: Money;
  readonly overdue: readonly OverdueItem[];
  readonly guarantee: GuaranteeCover;
}

/** Looks the facts of an order up. */
export function orderContext(facts: OrderFacts, policy: CreditPolicy): OrderContext {
  const { asOf, group, items, order, rates = [] } = facts;
  const { customer } = order;
  if (group !== undefined && !group.members.includes(customer)) throw notAMember(group, customer);
  const lines = heldLines(facts, policy);
  const limit = lines.map(({ line }) => line.limit).find(({ kind }) => kind === "amount");
  const currency = limit?.kind === "amount" ? limit.amount.currency : order.ordered.currency;
  const book = rateBook(currency, rates, policy.conversionRounding);
  const { toBill, toDeliver } = orderCommitment({ ...order, status: "open" });
  const unit = order.ordered.currency;
  const advances = items.filter(
    (item) => item.advanceFor === order.id && item.customer === customer && item.open.currency === unit,
  );
  const amount = addMoney(toDeliver, toBill);
  const left = sumMoney(
    advances.map(({ open }) => open),
    unit,
  );
  const paid = sumMoney(
    advances.map(({ original }) => original),
    unit,
  );
  const onCredit = notBelowZero(addMoney(saleAmount(order), paid));
  const unbilled = notBelowZero(addMoney(amount, left));
  const ahead = minMoney(billedAhead(order), onCredit);
  const toCome = addMoney(unbilled, ahead);
  const customers = overdueCustomers(facts, policy);
  const overdue = overdueItems(items, { customers, asOf }, policy);
  return {
    facts,
    policy,
    lines,
    book,
    onCredit,
    amount,
    advance: absMoney(left),
    toCome,
    inAdvance: signOfMoney(ahead) === 0 ? unbilled : onCredit,
    overdue,
    guarantee: guaranteeCover(facts, { customers, overdue, toCome }, { book, policy }),
  };
}

function notBelowZero(amount: Money): Money {
  return maxMoney(amount, zeroMoney(amount.currency));
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
