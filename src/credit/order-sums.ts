import { dayNumber } from "../calendar/index.js";
import type { OpenItem } from "../ledger/index.js";
import { addItem, addOrder, lastOfHorizon } from "./commitment-amounts.js";
import type { CreditPolicy } from "./credit.policy.js";
import { type Holder, addCommitments, refuseDuplicates } from "./exposure-of.js";
import type { OrderFacts } from "./order-facts.js";
import { type PartSums, sumsWith } from "./part-sums.js";
import { type Units, plus, unitsOf } from "./units.js";

/** What stands against a customer, one of its accounts or its group. */
export interface HeldSums {
  readonly customers: ReadonlySet<string>;
  readonly before: PartSums;
  /** With the order. */
  readonly after: PartSums;
}

/** A sale that is past its agreed time by more than the policy's grace. */
export interface LateItem {
  readonly item: OpenItem;
  readonly days: number;
  /** What is open of it. */
  readonly open: Units;
}

/** What the rows of an order's facts add up to. */
export interface OrderSums {
  readonly customer: HeldSums;
  /** Where the order is sold on an account. */
  readonly account: HeldSums | undefined;
  /** Where the customer is in a group. */
  readonly group: HeldSums | undefined;
  /** Of receipts that were paid in advance for the order, less than zero: what is left of them, and what they were. */
  readonly advance: { readonly left: Units; readonly paid: Units };
  /** Of the customers whose overdue items stop the order, in no order. */
  readonly late: readonly LateItem[];
  /** Receipts and credits of the same customers that are not set against anything. */
  readonly credits: readonly OpenItem[];
}

/**
 * Adds the rows up in one pass, each amount and date read once, so that a check takes time in proportion to its rows.
 * What is of no concern costs a comparison.
 */
export function orderSums(facts: OrderFacts, policy: CreditPolicy): OrderSums {
  const { asOf, drafts, group, items, order } = facts;
  const { account, customer, id, ordered } = order;
  const orders = facts.orders.filter((other) => other.id !== id);
  refuseDuplicates({ orders, ...(drafts !== undefined && { drafts }) });
  const own = holder([customer]);
  const onAccount = account === undefined ? undefined : holder([customer], account);
  const shared = group === undefined ? undefined : holder(group.members);
  const { exposure, exposureKinds, previousSale } = policy;
  const stopsForGroup = previousSale.of === "group";
  const today = dayNumber(asOf);
  const late: LateItem[] = [];
  const credits: OpenItem[] = [];
  let left: Units = 0;
  let paid: Units = 0;
  for (const item of items) {
    const isOwn = item.customer === customer;
    if (!isOwn && shared?.customers.has(item.customer) !== true) continue;
    const { dueOn, kind } = item;
    const open = unitsOf(item.open);
    const days = dueOn === null || open < 0 ? 0 : today - dayNumber(dueOn);
    const isExposure = exposureKinds.includes(kind);
    if (isExposure) {
      const isOverdue = days > exposure.overdueAfterDays;
      if (isOwn) addItem(own.sums, item, open, isOverdue);
      if (isOwn && onAccount !== undefined && item.account === account)
        addItem(onAccount.sums, item, open, isOverdue);
      if (shared !== undefined) addItem(shared.sums, item, open, isOverdue);
    }
    if (isOwn && item.advanceFor === id && item.open.currency === ordered.currency) {
      left = plus(left, open);
      paid = plus(paid, unitsOf(item.original));
    }
    if (!isOwn && !stopsForGroup) continue;
    if (open < 0) {
      if (isExposure && item.advanceFor === undefined) credits.push(item);
    } else if (
      days > previousSale.graceDays &&
      open > 0 &&
      dueOn !== null &&
      item.charge === undefined &&
      previousSale.kinds.includes(kind)
    )
      late.push({ item, days, open });
  }
  const holders = [own, onAccount, shared].filter((held) => held !== undefined);
  addCommitments({ ...facts, orders }, holders, policy);
  const withOrder = ({ customers, sums }: Holder): HeldSums => {
    const after = sumsWith(sums, []);
    addOrder(after, order, {
      status: "open",
      drafts: (drafts ?? []).filter((draft) => draft.order === id),
      // At release and shipment it leaves now, whatever was planned.
      until: facts.stage === "order" ? lastOfHorizon(exposure, asOf) : null,
    });
    return { customers, before: sums, after };
  };
  return {
    customer: withOrder(own),
    account: onAccount && withOrder(onAccount),
    group: shared && withOrder(shared),
    advance: { left, paid },
    late,
    credits,
  };
}

function holder(customers: readonly string[], account?: string): Holder {
  return { customers: new Set(customers), account, sums: new Map() };
}
