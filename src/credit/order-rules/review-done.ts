import type { Look } from "../../decision/index.js";
import type { CreditCode } from "../credit.reason.js";
import { lineReviewReasons } from "../line-review-reasons.js";
import { noLimitLookedAt } from "./no-limit-looked-at.js";
import type { OrderRule } from "./order-rule.js";

/** A limit holds as long as no review of it is due, by its day or on news (Art. 8, 11). */
export const reviewDone: OrderRule = {
  fails: (context) => {
    const { asOf, events = [] } = context.facts;
    return context.lines.some(
      (held) =>
        held.line.reviewDueOn < asOf ||
        (events.length > 0 && lineReviewReasons(held, context).some(({ code }) => code !== "limit-expired")),
    );
  },
  looksAt: (context, { citation }) => {
    const { lines } = context;
    if (lines.length === 0) return [noLimitLookedAt(context, citation)];
    return lines.flatMap((held): readonly Look<CreditCode>[] => {
      const { holder, reviewDueOn } = held.line;
      const due = lineReviewReasons(held, context).filter(({ code }) => code !== "limit-expired");
      return due.length === 0
        ? [{ code: "no-review-due", citation, facts: { holder, reviewDueOn }, fired: false }]
        : due.map((reason) => ({ ...reason, fired: true }));
    });
  },
};
