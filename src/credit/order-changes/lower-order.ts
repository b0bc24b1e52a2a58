import { smallestAmount } from "../../decision/index.js";
import { type Money, addMoney, signOfMoney, subtractMoney } from "../../money/index.js";
import type { OrderFacts } from "../order-facts.js";
import type { CreditSections, OrderAmountDifference } from "../order-trace.js";
import { orderCommitment } from "../sales-order.js";
import { smallestUnit } from "../smallest-unit.js";
import { leastAmount } from "./least-amount.js";
import type { Attempt, Way, Works } from "./way.js";

/** The order is for the most that works, and for something that is still to leave. */
export const lowerOrder: Way = ({ facts, sections }, works) => {
  const { ordered } = facts.order;
  const { toDeliver } = orderCommitment({ ...facts.order, status: "open" });
  const most = subtractMoney(toDeliver, smallestUnit(ordered.currency));
  if (signOfMoney(most) <= 0) return undefined;
  const by = (cut: Money) => orderOf(subtractMoney(ordered, cut), facts, sections);
  const cut = smallestAmount(most, (amount) => works([by(amount)]));
  return cut === null ? undefined : [by(cut)];
};

/** The order is for the least above its amount that works. */
export function raiseOrder({ facts, sections }: Attempt, works: Works): readonly OrderAmountDifference[] {
  const { ordered } = facts.order;
  const by = (more: Money) => orderOf(addMoney(ordered, more), facts, sections);
  const more = leastAmount(ordered.currency, (amount) => works([by(amount)]));
  return more === null ? [] : [by(more)];
}

function orderOf(ordered: Money, { order }: OrderFacts, { credit }: CreditSections): OrderAmountDifference {
  const { citation } = credit.rules.limit;
  const facts = { order: order.id, ordered, now: order.ordered };
  return { kind: "order-amount", code: "order-amount-instead", citation, facts, ordered };
}
