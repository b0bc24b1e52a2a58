import type { Reason } from "../../decision/index.js";
import type { OrderCode } from "../credit.reason.js";
import type { OrderRule } from "./order-rule.js";

/** A credit sale states its term, and it is no longer than the shortest that was granted (Art. 12, 19). */
export const term: OrderRule = ({ facts: { order }, lines }, { citation }) => {
  if (order.term === undefined) return [{ code: "term-missing", citation, facts: { order: order.id } }];
  const asked = order.term;
  return lines.flatMap(({ line: { holder, term: granted } }): readonly Reason<OrderCode>[] => {
    if (granted === null) return [{ code: "term-not-fixed", citation, facts: { holder } }];
    return asked <= granted
      ? []
      : [{ code: "term-exceeded", citation, facts: { holder, term: asked, granted } }];
  });
};
