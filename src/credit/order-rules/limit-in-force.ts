import type { Look } from "../../decision/index.js";
import type { CreditCode } from "../credit.reason.js";
import { lineReviewReasons } from "../line-review-reasons.js";
import { noLimitLookedAt } from "./no-limit-looked-at.js";
import type { OrderRule } from "./order-rule.js";

/** A limit holds until it expires (Art. 8). */
export const limitInForce: OrderRule = {
  fails: ({ facts: { asOf }, lines }) =>
    lines.some(({ line: { validUntil } }) => validUntil !== undefined && validUntil < asOf),
  looksAt: (context, { citation }) => {
    const { lines } = context;
    if (lines.length === 0) return [noLimitLookedAt(context, citation)];
    return lines.flatMap((held): readonly Look<CreditCode>[] => {
      const { holder, validUntil: until = null } = held.line;
      const expired = lineReviewReasons(held, context).filter(({ code }) => code === "limit-expired");
      return expired.length === 0
        ? [{ code: "limit-lasts", citation, facts: { holder, until }, fired: false }]
        : expired.map((reason) => ({ ...reason, fired: true }));
    });
  },
};
