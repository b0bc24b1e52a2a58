import { type PlainDate, addDays, daysBetween, plainDate } from "../calendar/index.js";
import type { OpenItem } from "../ledger/index.js";
import { type OrderStanding, addOrder, lastOfHorizon, placeOf } from "./commitment-amounts.js";
import type { CreditPolicy } from "./credit.policy.js";
import { type Holder, addCommitments, refuseDuplicates } from "./exposure-of.js";
import type { OrderFacts } from "./order-facts.js";
import { PLACE, type PartSums, add, addUnits, partsOf, sumsWith } from "./part-sums.js";
import { type Units, plus, unitsReader } from "./units.js";

/** What stands against a customer, one of its accounts or its group. */
export interface HeldSums {
  readonly customers: ReadonlySet<string>;
  readonly before: PartSums;
  /** With the order. */
  readonly after: PartSums;
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
  /**
   * Sales that are past their agreed time by more than the policy's grace, of the customers whose overdue items stop the
   * order, in no order.
   */
  readonly late: readonly OpenItem[];
  /** Receipts and credits of the same customers that are not set against anything. */
  readonly credits: readonly OpenItem[];
}

/**
 * Adds the rows up in one pass, each amount read once, so that a check takes time in proportion to its rows. What is of
 * no concern costs a comparison.
 */
export function orderSums(facts: OrderFacts, policy: CreditPolicy): OrderSums {
  const { asOf, collateral = [], drafts = [], group, order } = facts;
  const { account, customer, id } = order;
  const orders = facts.orders.filter((other) => other.id !== id);
  refuseDuplicates({ orders, drafts });
  const own = holder([customer]);
  const onAccount = account === undefined ? undefined : holder([customer], account);
  const shared = group === undefined ? undefined : holder(group.members);
  const items = addItems(facts, { own, onAccount, shared }, policy);
  const holders = [own, onAccount, shared].filter((held) => held !== undefined);
  addCommitments({ asOf, collateral, drafts, orders }, holders, policy);
  const standing: OrderStanding = {
    status: "open",
    drafts: drafts.filter((draft) => draft.order === id),
    // At release and shipment it leaves now, whatever was planned.
    until: facts.stage === "order" ? lastOfHorizon(policy.exposure, asOf) : null,
  };
  const withOrder = ({ customers, sums }: Holder): HeldSums => {
    const after = sumsWith(sums, []);
    addOrder(after, order, standing);
    return { customers, before: sums, after };
  };
  return {
    customer: withOrder(own),
    account: onAccount && withOrder(onAccount),
    group: shared && withOrder(shared),
    ...items,
  };
}

/**
 * Days are written so that they sort as texts, and are compared as such. What repeats from item to item, the currency
 * and the kind, is looked up where it changes.
 */
function addItems(
  { asOf, items, order: { account, customer, id, ordered } }: OrderFacts,
  {
    onAccount,
    own,
    shared,
  }: { readonly own: Holder; readonly onAccount: Holder | undefined; readonly shared: Holder | undefined },
  { exposure, exposureKinds, previousSale }: CreditPolicy,
): Pick<OrderSums, "advance" | "late" | "credits"> {
  const overdueBefore = overdueFrom(asOf, exposure.overdueAfterDays);
  const lateBefore = overdueFrom(asOf, previousSale.graceDays);
  const read = unitsReader();
  const late: OpenItem[] = [];
  const credits: OpenItem[] = [];
  let left: Units = 0;
  let paid: Units = 0;
  let currency = "";
  let ownParts: Units[] | undefined;
  let sharedParts: Units[] | undefined;
  let kind: OpenItem["kind"] | undefined;
  let isExposure = false;
  let isSale = false;
  let claimPlace = 0;
  let overduePlace = 0;
  for (const item of items) {
    const isOwn = item.customer === customer;
    if (!isOwn && shared?.customers.has(item.customer) !== true) continue;
    if (item.kind !== kind) {
      kind = item.kind;
      isExposure = exposureKinds.includes(kind);
      isSale = previousSale.kinds.includes(kind);
      claimPlace = placeOf(kind, 0, false);
      overduePlace = placeOf(kind, 0, true);
    }
    if (item.open.currency !== currency) {
      ({ currency } = item.open);
      ownParts = sharedParts = undefined;
    }
    const { advanceFor, dueOn } = item;
    const open = read(item.open);
    const isPast = dueOn !== null && open > 0 && dueOn < asOf;
    if (isExposure) {
      const claim = isPast && dueOn < overdueBefore ? overduePlace : claimPlace;
      const place = open < 0 ? PLACE.receipts : claim;
      const amount = open < 0 ? -open : open;
      if (isOwn) add((ownParts ??= partsOf(own.sums, currency)), place, amount);
      if (isOwn && onAccount !== undefined && item.account === account)
        addUnits(onAccount.sums, place, amount, currency);
      if (shared !== undefined) add((sharedParts ??= partsOf(shared.sums, currency)), place, amount);
    }
    if (advanceFor === id && isOwn && currency === ordered.currency) {
      left = plus(left, open);
      paid = plus(paid, read(item.original));
    }
    if (!isOwn && previousSale.of !== "group") continue;
    if (open < 0) {
      if (isExposure && advanceFor === undefined) credits.push(item);
    } else if (isSale && isPast && dueOn < lateBefore && item.charge === undefined) late.push(item);
  }
  return { advance: { left, paid }, late, credits };
}

/** The day before which a claim was due that is overdue by more than some days; no day is before the empty text. */
function overdueFrom(asOf: PlainDate, days: number): string {
  if (days === 0) return asOf;
  return daysBetween(FIRST, asOf) < days ? "" : addDays(asOf, -days);
}

const FIRST = /* @__PURE__ */ plainDate("0001-01-01");

function holder(customers: readonly string[], account?: string): Holder {
  return { customers: new Set(customers), account, sums: new Map() };
}
