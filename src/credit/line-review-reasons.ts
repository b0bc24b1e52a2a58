import type { Reason } from "../decision/index.js";
import type { ReviewCode } from "./credit.reason.js";
import type { OrderContext } from "./order-context.js";
import { reviewReasons } from "./review-credit.js";

/** Why the rows that an order is held against are to be reviewed. */
export function lineReviewReasons({ facts, lines, policy }: OrderContext): readonly Reason<ReviewCode>[] {
  const {
    asOf,
    events = [],
    group,
    order: { customer },
  } = facts;
  return lines.flatMap(({ line }) =>
    reviewReasons({ line, customer, events, asOf, ...(group !== undefined && { group }) }, policy),
  );
}
