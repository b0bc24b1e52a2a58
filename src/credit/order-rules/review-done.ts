import { lineReviewReasons } from "../line-review-reasons.js";
import type { OrderRule } from "./order-rule.js";

/** A limit holds as long as no review of it is due, by its day or on news (Art. 8, 11). */
export const reviewDone: OrderRule = (context) =>
  lineReviewReasons(context).filter(({ code }) => code !== "limit-expired");
