import { grouped } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import {
  type Money,
  minMoney,
  moneyOfMinor,
  negateMoney,
  signOfMoney,
  subtractMoney,
  zeroMoney,
} from "../money/index.js";
import type { AskedRule } from "./asked-rules.js";
import { partOf } from "./commitment-amounts.js";
import { type CreditLimit, lowerLimit } from "./credit-limit.js";
import { type HeldLine, excessOver, shareOfLimit } from "./held-line.js";
import { oneSale } from "./one-sale.js";
import type { OrderContext } from "./order-context.js";
import type { OrderRuleName } from "./order-rule.policy.js";
import type { ReleasePayment } from "./order-decision.js";
import { isClassExceeded } from "./order-rules/limit.js";
import { overdueToPay } from "./overdue-to-pay.js";
import { type PartAmount, sumsWith, totalUnits } from "./part-sums.js";
import { largestWithin } from "./rate-book.js";
import { sumsByCurrency } from "./sums-by-currency.js";
import { minus } from "./units.js";

/**
 * The least that is to be paid until the failed rules that payments can satisfy hold: overdue items, where they
 * stop the order, what then is still above the customer's own limit or the share of it that may be used, then above the
 * group's. A guarantee that would lift a stop by age or amount, once a part is paid, is not reckoned with. Where the sale is still
 * too large by itself, it says what is to be paid in advance for it; what else is to be paid is asked again after that.
 */
export function releasePayment(context: OrderContext, failed: readonly AskedRule[]): ReleasePayment {
  const { inAdvance } = context.amounts();
  const items = overdueToPay(context, failed);
  const { cured, first, forOrder } = failed.some(({ rule }) => rule === "singleSale")
    ? payForOneSale(context, failed, items)
    : { cured: true, first: [], forOrder: zeroMoney(inAdvance.currency) };
  const onAccount = overLimits(context, failed, { items, first });
  return {
    forOrder,
    items,
    onAccount: sumsByCurrency(onAccount),
    total: sumsByCurrency([...items.map(({ amount }) => amount), ...onAccount]),
    inAdvance,
    suffices: cured && failed.every(({ rule }) => CURABLE.has(rule)) && !isClassCapped(context, failed),
  };
}

const CURABLE: ReadonlySet<OrderRuleName> = /* @__PURE__ */ new Set([
  "previousSaleSettled",
  "oldestOverdue",
  "overdueAmount",
  "singleSale",
  "limitUsed",
  "limit",
]);

/** Whether a class holds more than it may: what is paid on account does not lower it. */
function isClassCapped({ lines }: OrderContext, failed: readonly AskedRule[]): boolean {
  return failed.some(({ rule }) => rule === "limit") && lines.some(isClassExceeded);
}

/** What the customer pays on account for a sale that is too large, before the limits are looked at, or for the order itself. */
interface SalePayment {
  readonly cured: boolean;
  readonly first: readonly Money[];
  readonly forOrder: Money;
}

function payForOneSale(
  context: OrderContext,
  failed: readonly AskedRule[],
  items: ReleasePayment["items"],
): SalePayment {
  const { book, facts } = context;
  const { inAdvance, onCredit } = context.amounts();
  const none = { cured: true, first: [], forOrder: zeroMoney(inAdvance.currency) };
  const paid = onItems(context, items, ({ customer }) => customer === facts.order.customer);
  const sale = oneSale(context, paid);
  if (sale?.amount === undefined || sale.sold === undefined) return { ...none, cured: false };
  const { amount, sold } = sale;
  const most = moneyOfMinor(sale.most, book.currency);
  const rest = oneSale(context, [...paid, ...receipts(overLimits(context, failed, { items, first: [] }))]);
  if (rest?.amount !== undefined && rest.amount <= sale.most) return none;
  if (amount < sold) return { ...none, first: [moneyOfMinor(minus(amount, sale.most), book.currency)] };
  const forOrder = minMoney(inAdvance, subtractMoney(onCredit, largestWithin(most, onCredit, book)));
  return { ...none, forOrder };
}

/** What is to be paid besides until no limit is exceeded, beginning with what is paid first. */
function overLimits(
  context: OrderContext,
  failed: readonly AskedRule[],
  { first, items }: { readonly first: readonly Money[]; readonly items: ReleasePayment["items"] },
): readonly Money[] {
  const payments = [...first];
  for (const held of context.lines) {
    const paid = onItems(context, items, (item) => standsAgainst(held, item));
    const most = mostOwed(held.line.limit, failed);
    const sums = sumsWith(held.sums, [...paid, ...receipts(payments)]);
    const { total } = totalUnits(sums, context.prepared.net, held.book);
    const left = excessOver(most, moneyOfMinor(total, held.book.currency));
    if (signOfMoney(left) > 0) payments.push(left);
  }
  return payments;
}

/** The most that may be owed before no failed rule about a limit fails any more. */
function mostOwed(limit: CreditLimit, failed: readonly AskedRule[]): CreditLimit {
  return failed
    .flatMap((asked) => {
      if (asked.rule === "limit") return [limit];
      return asked.rule === "limitUsed" ? [shareOfLimit(limit, asked.use.share)] : [];
    })
    .reduce(lowerLimit, { kind: "unlimited" });
}

/** What payments on some of the items take out of their classes, each by its weight. */
function onItems(
  { facts: { asOf, items }, policy }: OrderContext,
  payments: ReleasePayment["items"],
  counts: (item: OpenItem) => boolean,
): readonly PartAmount[] {
  const paidOn = grouped(payments, ({ item }) => item);
  return items.flatMap((item) => {
    const paid = counts(item) ? (paidOn.get(item.id) ?? []) : [];
    if (paid.length === 0) return [];
    const part = partOf(item, policy.exposure, asOf);
    return paid.map(({ amount }) => ({ part, amount: negateMoney(amount) }));
  });
}

function receipts(amounts: readonly Money[]): readonly PartAmount[] {
  return amounts.map((amount) => ({ part: "receipts", amount }));
}

/** Whether an item counts against a row. */
function standsAgainst({ customers, line: { holder, scope } }: HeldLine, item: OpenItem): boolean {
  return customers.has(item.customer) && (scope !== "account" || item.account === holder);
}
