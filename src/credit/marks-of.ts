import { compareText } from "../decision/index.js";
import type { CustomerMark } from "./customer-mark.js";
import type { OrderFacts } from "./order-facts.js";

/** The marks of a kind that hold for the order's customer on the day, the customer's own first. */
export function marksOf(
  { asOf, group, marks = [], order }: OrderFacts,
  wanted: CustomerMark["kind"],
): readonly CustomerMark[] {
  return marks
    .filter(({ from, holder, kind, scope, until }) => {
      const concerned = holder === (scope === "customer" ? order.customer : group?.id);
      return kind === wanted && concerned && from <= asOf && (until === null || asOf <= until);
    })
    .toSorted((a, b) => compareText(sortKey(a), sortKey(b)));
}

function sortKey({ from, reason, scope, until }: CustomerMark): string {
  return `${scope} ${from} ${until ?? "-"} ${reason}`;
}
