import type { Look } from "../../decision/index.js";
import type { OrderCode } from "../credit.reason.js";
import { noLimitLookedAt } from "./no-limit-looked-at.js";
import type { OrderRule } from "./order-rule.js";

/** A credit sale states its term, and it is no longer than the shortest that was granted (Art. 12, 19). */
export const term: OrderRule = {
  fails: ({ facts: { order }, lines }) => {
    const { term: asked } = order;
    return asked === undefined || lines.some(({ line }) => !isGranted(asked, line.term));
  },
  looksAt: (context, { citation }) => {
    const { facts, lines } = context;
    const { id: order, term: asked } = facts.order;
    if (asked === undefined) return [{ code: "term-missing", citation, facts: { order }, fired: true }];
    if (lines.length === 0) return [noLimitLookedAt(context, citation)];
    return lines.map(({ line: { holder, term: granted } }): Look<OrderCode> => {
      if (granted === null) return { code: "term-not-fixed", citation, facts: { holder }, fired: true };
      const found = { holder, term: asked, granted };
      return isGranted(asked, granted)
        ? { code: "term-within", citation, facts: found, fired: false }
        : { code: "term-exceeded", citation, facts: found, fired: true };
    });
  },
};

function isGranted(asked: number, granted: number | null): boolean {
  return granted !== null && asked <= granted;
}
