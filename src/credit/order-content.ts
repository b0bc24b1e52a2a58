import { digestOf } from "../decision/index.js";
import type { SalesOrder } from "./sales-order.js";

/**
 * The digest of what an order agrees, which a decision on it holds for. It changes with an edit, in a copy, and when
 * the order is opened again; it stays while goods are delivered, returned and billed.
 */
export function orderContent(order: SalesOrder): string {
  const { account, cancelled, customer, discount, id, kind, ordered, reopened = 0, term } = order;
  const left = { account, cancelled, discount, term };
  const stated = Object.fromEntries(Object.entries(left).filter(([, value]) => value !== undefined));
  return digestOf({ id, customer, kind, ordered, reopened, ...stated });
}
