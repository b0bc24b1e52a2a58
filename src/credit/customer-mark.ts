import type { PlainDate } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import type { OrderFacts } from "./order-facts.js";

/** What somebody decided about a customer or a group, beside its limit. */
export interface CustomerMark {
  /** `frozen`: nothing is sold to it on credit. `guarantee-needed`: no more goods without a guarantee (Art. 29). */
  readonly kind: "frozen" | "guarantee-needed";
  readonly scope: "customer" | "group";
  /** Id of the customer or the group. */
  readonly holder: string;
  /** The first day on which it holds. */
  readonly from: PlainDate;
  /** The last day on which it holds; `null` until it is taken back. */
  readonly until: PlainDate | null;
  readonly reason: string;
}

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
