import { lineReviewReasons } from "../line-review-reasons.js";
import type { OrderRule } from "./order-rule.js";

/** A limit holds until it expires (Art. 8). */
export const limitInForce: OrderRule = (context) =>
  lineReviewReasons(context).filter(({ code }) => code === "limit-expired");
