import { reviewReasons } from "../review-credit.js";
import type { OrderRule } from "./order-rule.js";

/** A limit holds until it expires and as long as no review of it is due (Art. 8, 11). */
export const limitInForce: OrderRule = ({ facts, lines, policy }) => {
  const { asOf, events = [], group } = facts;
  return lines.flatMap(({ line }) =>
    reviewReasons({ line, events, asOf, ...(group !== undefined && { group }) }, policy),
  );
};
