import type { PlainDate } from "../calendar/index.js";
import { type DecimalString, type Money, moneyOfMinor } from "../money/index.js";
import { type Units, larger, minus, plus, unitsIn } from "./units.js";

/**
 * An order, and how far it has come. All amounts are of one currency; one that is left out is zero. Each part of it
 * counts once: what is still to be delivered, then what is delivered and not billed, then the invoice's item in the
 * ledger, which payments and credit notes lower there and not here.
 */
export interface SalesOrder {
  readonly id: string;
  readonly customer: string;
  /** The credit account of the customer that it is sold on. */
  readonly account?: string;
  /** A return of goods and a refund of money lower what is owed, and are never held. */
  readonly kind: "sale" | "return" | "refund";
  /** Only what is still to be delivered of an open order is a commitment. What was delivered is one in any status. */
  readonly status: "draft" | "open" | "closed" | "cancelled";
  readonly ordered: Money;
  /** Of what was ordered, the part that will not be delivered any more. */
  readonly cancelled?: Money;
  /** What has left the warehouse. Goods that came back and will be delivered again lower it. */
  readonly delivered?: Money;
  /** Of what was delivered, the part that came back for good before it was billed. */
  readonly returned?: Money;
  /** What was invoiced, credit notes not taken off: they stand in the ledger. */
  readonly billed?: Money;
  /** Days until what it sells is due. A credit sale must state it (Art. 12). */
  readonly term?: number;
  /** What it lets the customer take off for early payment, as a share from 0 to 1. */
  readonly discount?: DecimalString;
  /** How often it was opened again after it was closed or cancelled. Each time, what was decided before holds no more. */
  readonly reopened?: number;
  /** When it is to leave the warehouse; what no row states may leave at once, and leaves first. */
  readonly planned?: readonly PlannedDelivery[];
}

/** A part of an order that is to leave on a day. */
export interface PlannedDelivery {
  readonly on: PlainDate;
  readonly amount: Money;
}

/** What an order binds that stands in no ledger yet. */
export interface OrderCommitment {
  /** Reserved: ordered and not delivered, nor billed in advance. */
  readonly toDeliver: Money;
  /** Delivered and not billed. */
  readonly toBill: Money;
}

/**
 * What an order binds: of a draft, a closed and a cancelled one what was delivered and not billed; of a return and
 * a refund nothing.
 *
 * @throws MisuseError `currency-mismatch`.
 * @example
 * import { money, orderCommitment } from "receivables";
 *
 * const yuan = (amount: string) => money(amount, "CNY");
 * const { toDeliver, toBill } = orderCommitment({
 *   id: "O1",
 *   customer: "C1",
 *   kind: "sale",
 *   status: "open",
 *   ordered: yuan("100"),
 *   delivered: yuan("70"),
 *   billed: yuan("50"),
 * });
 * toDeliver.amount; // => "30.00"
 * toBill.amount; // => "20.00"
 */
export function orderCommitment(order: SalesOrder): OrderCommitment {
  const { currency } = order.ordered;
  const { toBill, toDeliver } = commitmentUnits(order, order.status);
  return { toDeliver: moneyOfMinor(toDeliver, currency), toBill: moneyOfMinor(toBill, currency) };
}

/** What an order binds, in smallest units, were it in a status and some more of it billed. */
export function commitmentUnits(
  order: SalesOrder,
  status: SalesOrder["status"],
  drafted: Units = 0,
): { readonly toDeliver: Units; readonly toBill: Units } {
  if (order.kind !== "sale") return { toDeliver: 0, toBill: 0 };
  const billed = plus(inUnits(order, "billed"), drafted);
  const delivered = inUnits(order, "delivered");
  const returned = inUnits(order, "returned");
  const wanted = minus(inUnits(order, "ordered"), inUnits(order, "cancelled"));
  const gone = larger(delivered, plus(billed, returned));
  return {
    toDeliver: status === "open" ? larger(minus(wanted, gone), 0) : 0,
    toBill: larger(minus(minus(delivered, returned), billed), 0),
  };
}

/** What an order sells in all: what it binds, and what was billed of it. */
export function saleAmount(order: SalesOrder): Money {
  return moneyOfMinor(openUnits(order).sale, order.ordered.currency);
}

/** What an order comes to, in smallest units, were it open. */
export interface OpenUnits {
  readonly toDeliver: Units;
  readonly toBill: Units;
  /** What it sells in all: what it binds, and what was billed of it. */
  readonly sale: Units;
  /** What it has billed before it was delivered: that stands in the ledger, and its goods are still to leave. */
  readonly ahead: Units;
}

/** Reads off what an order comes to, were it open. */
export function openUnits(order: SalesOrder): OpenUnits {
  const { toBill, toDeliver } = commitmentUnits(order, "open");
  const wanted = minus(inUnits(order, "ordered"), inUnits(order, "cancelled"));
  const toLeave = larger(minus(wanted, inUnits(order, "delivered")), 0);
  return {
    toDeliver,
    toBill,
    sale: plus(plus(toDeliver, toBill), inUnits(order, "billed")),
    ahead: minus(toLeave, toDeliver),
  };
}

/** What of an order is planned to leave after a day, in smallest units. */
export function plannedAfter({ ordered, planned = [] }: SalesOrder, last: PlainDate): Units {
  const later = planned.filter(({ on }) => on > last);
  return later.reduce<Units>((sum, { amount }) => plus(sum, unitsIn(amount, ordered.currency)), 0);
}

function inUnits(
  order: SalesOrder,
  field: "ordered" | "cancelled" | "delivered" | "returned" | "billed",
): Units {
  const amount = order[field];
  return amount === undefined ? 0 : unitsIn(amount, order.ordered.currency);
}
