import { addDays } from "receivables/calendar";
import {
  type CreditPolicy,
  type OrderDifference,
  type OrderFacts,
  approvalSlipRequest,
  orderReleaseRequest,
} from "receivables/credit";
import { type Money, negateMoney, signOfMoney, subtractMoney } from "receivables/money";
import { LIN, LU, MO, WU, ZHOU, signed, voted } from "./approved.js";
import { day, item, today } from "./build-facts.js";

/** Does to the facts what a change says, by hand and with real approvals, in the order of its parts. */
export function making(
  facts: OrderFacts,
  parts: readonly OrderDifference[],
  policy: CreditPolicy,
): OrderFacts {
  return parts.reduce((now, part) => makingOne(now, part, policy), facts);
}

function makingOne(facts: OrderFacts, part: OrderDifference, policy: CreditPolicy): OrderFacts {
  const { order } = facts;
  switch (part.kind) {
    case "payment": {
      const { forOrder, items, onAccount } = part;
      const due = new Map(items.map(({ amount, item: id }) => [id, amount]));
      const account = order.account === undefined ? {} : { account: order.account };
      const receipt = (amount: Money, i: number) =>
        item(`paid ${i}`, negateMoney(amount), { customer: order.customer, ...account });
      const advance = item("in advance", negateMoney(forOrder), {
        customer: order.customer,
        ...account,
        advanceFor: order.id,
      });
      return {
        ...facts,
        items: [
          ...facts.items.map((open) => {
            const amount = due.get(open.id);
            return amount === undefined ? open : { ...open, open: subtractMoney(open.open, amount) };
          }),
          ...onAccount.map(receipt),
          ...(signOfMoney(forOrder) === 0 ? [] : [advance]),
        ],
      };
    }
    case "guarantee":
      return { ...facts, collateral: [...(facts.collateral ?? []), part.collateral] };
    case "order-amount":
      return { ...facts, order: { ...order, ordered: part.ordered } };
    case "order-term":
      return { ...facts, order: { ...order, term: part.term } };
    case "order-discount":
      return { ...facts, order: { ...order, discount: part.discount } };
    case "row": {
      const before = JSON.stringify(part.before);
      return {
        ...facts,
        lines: [...facts.lines.filter((line) => JSON.stringify(line) !== before), part.after],
      };
    }
    case "mark":
      return {
        ...facts,
        marks: (facts.marks ?? []).filter((mark) => JSON.stringify(mark) !== JSON.stringify(part.mark)),
      };
    case "date":
      return { ...facts, asOf: part.on };
    case "paper": {
      const { amount, term } = part;
      if (part.paper === "contract") return { ...facts, contract: signed({ amount }, LU) };
      const asked = { id: "S1", order: order.id, by: "Qin", on: day("2026-06-01"), amount, term };
      return { ...facts, slip: { approval: signed(approvalSlipRequest(asked, policy), WU), amount, term } };
    }
    case "approval":
    default: {
      const until = addDays(today, 5);
      const { rules } = part;
      const asked = { id: "R9", order, by: "Qin", on: day("2026-06-01"), reason: "season", rules, until };
      const approval = voted(orderReleaseRequest(asked, policy), LIN, MO, ZHOU);
      return { ...facts, releases: [...(facts.releases ?? []), { approval, rules, until }] };
    }
  }
}
