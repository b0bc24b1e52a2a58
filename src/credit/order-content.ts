import { canonicalJson, digestOf } from "../decision/index.js";
import type { SalesOrder } from "./sales-order.js";

/**
 * The digest of what an order agrees, which a decision on it holds for. It changes with an edit, in a copy, and when
 * the order is opened again; it stays while goods are delivered, returned and billed. The
 * days on which parts are planned to leave are agreed too, as a horizon may leave them out.
 */
export function orderContent(order: SalesOrder): string {
  const {
    account,
    cancelled,
    customer,
    discount,
    id,
    kind,
    ordered,
    planned = [],
    reopened = 0,
    term,
  } = order;
  const left = {
    account,
    cancelled,
    discount,
    term,
    planned: planned.length === 0 ? undefined : planned.map(canonicalJson).sort(),
  };
  const stated = Object.fromEntries(Object.entries(left).filter(([, value]) => value !== undefined));
  return digestOf({ id, customer, kind, ordered, reopened, ...stated });
}
