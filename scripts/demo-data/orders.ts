import { type Approval, type PlainDate, plainDate, type SalesOrder } from "receivables";
import type { OrderRequest } from "receivables/ports";
import { AS_OF } from "./calendar.js";
import type { Trader } from "./customers.js";
import { salesOf } from "./sales.js";
import { yuan } from "./yuan.js";

/** An order that waits for its check, in short. */
export interface Waiting {
  readonly customer: string;
  readonly amount: string;
  readonly term: number;
  readonly stage?: OrderRequest["stage"];
  readonly kind?: SalesOrder["kind"];
  /** When the contract was signed; left out where nobody in charge has. */
  readonly contract?: PlainDate;
  /** When the approval slip was signed; left out where there is none. */
  readonly slip?: PlainDate;
}

const SIGNED: PlainDate = plainDate("2026-10-29");

/** What waits at the end of the month, each with the point of it. */
export const WAITING: readonly Waiting[] = [
  // In order.
  { customer: "C004", amount: "3120.00", term: 60, contract: SIGNED },
  { customer: "C024", amount: "2210.00", term: 30, stage: "release", contract: SIGNED, slip: SIGNED },
  // Earlier sales are not settled; one has a bank's guarantee, one a guarantee that is too small.
  { customer: "C007", amount: "9800.00", term: 60, contract: SIGNED },
  { customer: "C039", amount: "2100.00", term: 20, contract: SIGNED },
  { customer: "C029", amount: "3000.00", term: 30, contract: SIGNED },
  // More than the limit leaves, more than one sale may be, longer than the term.
  { customer: "C037", amount: "9000.00", term: 30, contract: SIGNED },
  { customer: "C005", amount: "22000.00", term: 60, contract: SIGNED },
  { customer: "C008", amount: "2000.00", term: 120, contract: SIGNED },
  // Nobody in charge has signed.
  { customer: "C021", amount: "1890.00", term: 30 },
  // Paid in advance by a new customer; what comes back; what is paid back.
  { customer: "C011", amount: "3654.00", term: 0, contract: SIGNED },
  { customer: "C012", amount: "860.00", term: 0, kind: "return" },
  { customer: "C020", amount: "257.04", term: 0, kind: "refund" },
  // A new customer beyond its half; one for whom no limit was fixed.
  { customer: "C064", amount: "4900.00", term: 30, contract: SIGNED },
  { customer: "C026", amount: "3100.00", term: 30, contract: SIGNED },
  // Within its own limit, but not its group's.
  { customer: "C003", amount: "3900.00", term: 60, contract: SIGNED },
  // On the ramp: with its slip, and without.
  { customer: "C040", amount: "2150.00", term: 45, stage: "shipment", contract: SIGNED, slip: SIGNED },
  { customer: "C028", amount: "4480.00", term: 45, stage: "shipment", contract: SIGNED },
  // The review of the limit is overdue, and the limit has ended.
  { customer: "C060", amount: "2000.00", term: 30, contract: SIGNED },
];

/** The order book: what waits, and what was delivered and is billed in November. */
export function ordersOf(traders: readonly Trader[]): readonly SalesOrder[] {
  const unbilled = traders.flatMap((trader) =>
    salesOf(trader)
      .filter(({ invoice }) => invoice.postedOn > AS_OF)
      .map(({ order, invoice: { amount, customer } }): SalesOrder => {
        return {
          id: order,
          customer,
          kind: "sale",
          status: "open",
          ordered: amount,
          delivered: amount,
          term: 45,
        };
      }),
  );
  return [...WAITING.map(orderOf), ...unbilled];
}

/** What waits for a check: orders at their stage, and the delivered ones for their bill. */
export function requestsOf(
  orders: readonly SalesOrder[],
  approvals: readonly Approval[],
): readonly OrderRequest[] {
  const approvalOf = (request: string): Approval | undefined =>
    approvals.find((approval) => approval.request.id === request);
  return orders.map((order): OrderRequest => {
    const waiting = WAITING.find((candidate) => idOf(candidate) === order.id);
    if (waiting === undefined) return { order, stage: "billing" };
    const { customer, stage = "order", term } = waiting;
    const contract = approvalOf(contractId(customer));
    const slip = approvalOf(slipId(customer));
    return {
      order,
      stage,
      ...(contract !== undefined && { contract }),
      ...(slip !== undefined && { slip: { approval: slip, term, amount: order.ordered } }),
    };
  });
}

function orderOf(waiting: Waiting): SalesOrder {
  const { amount, customer, kind = "sale", stage = "order", term } = waiting;
  const status = stage === "order" ? "draft" : "open";
  return { id: idOf(waiting), customer, kind, status, ordered: yuan(amount), term };
}

/** The request for the contract with a customer. */
export function contractId(customer: string): string {
  return CONTRACT_IDS[customer] ?? `CT-${customer}`;
}

/** Those of the stories. */
const CONTRACT_IDS: Readonly<Record<string, string>> = { C004: "AP-01", C021: "AP-05" };

/** The request for a customer's slip. */
export function slipId(customer: string): string {
  return `SL-${customer}`;
}

/** Its id in the order book. */
export function idOf({ customer, kind = "sale" }: Waiting): string {
  return `${kind === "sale" ? "SO" : kind === "return" ? "RO" : "RF"}-${customer}-A1`;
}
