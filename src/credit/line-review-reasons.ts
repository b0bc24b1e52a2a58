import type { Reason } from "../decision/index.js";
import type { ReviewCode } from "./credit.reason.js";
import type { HeldLine } from "./held-line.js";
import type { OrderContext } from "./order-context.js";
import { reviewReasons } from "./review-credit.js";

/** Why a row that an order is held against is to be reviewed. */
export function lineReviewReasons(
  { line }: HeldLine,
  { facts, policy }: OrderContext,
): readonly Reason<ReviewCode>[] {
  const {
    asOf,
    events = [],
    group,
    order: { customer },
  } = facts;
  return reviewReasons({ line, customer, events, asOf, ...(group !== undefined && { group }) }, policy);
}
