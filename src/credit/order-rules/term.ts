import type { Look } from "../../decision/index.js";
import type { OrderCode } from "../credit.reason.js";
import { noLimitLookedAt } from "./no-limit-looked-at.js";
import type { OrderRule } from "./order-rule.js";

/** A credit sale states its term, and it is no longer than the shortest that was granted (Art. 12, 19). */
export const term: OrderRule = (context, { citation }) => {
  const {
    facts: { order },
    lines,
  } = context;
  if (order.term === undefined)
    return [{ code: "term-missing", citation, facts: { order: order.id }, fired: true }];
  if (lines.length === 0) return [noLimitLookedAt(context, citation)];
  const asked = order.term;
  return lines.map(({ line: { holder, term: granted } }): Look<OrderCode> => {
    if (granted === null) return { code: "term-not-fixed", citation, facts: { holder }, fired: true };
    const facts = { holder, term: asked, granted };
    return asked <= granted
      ? { code: "term-within", citation, facts, fired: false }
      : { code: "term-exceeded", citation, facts, fired: true };
  });
};
