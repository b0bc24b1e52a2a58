import { canonicalJson } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import { signOfMoney, subtractMoney, sumMoney } from "../money/index.js";
import { advanceReceipt, receiptOnAccount } from "./advance-receipt.js";
import type { OrderFacts } from "./order-facts.js";
import type { OrderDifference, PaymentDifference } from "./order-trace.js";

/** The facts of an order with differences made to them. What has to be signed or approved changes no fact of them. */
export function withDifferences(facts: OrderFacts, parts: readonly OrderDifference[]): OrderFacts {
  return parts.reduce(withDifference, facts);
}

function withDifference(facts: OrderFacts, part: OrderDifference): OrderFacts {
  const { collateral = [], lines, marks = [], order } = facts;
  switch (part.kind) {
    case "payment":
      return { ...facts, items: paidItems(facts, part) };
    case "guarantee":
      return { ...facts, collateral: [...collateral, part.collateral] };
    case "order-amount":
      return { ...facts, order: { ...order, ordered: part.ordered } };
    case "order-term":
      return { ...facts, order: { ...order, term: part.term } };
    case "order-discount":
      return { ...facts, order: { ...order, discount: part.discount } };
    case "row":
      return { ...facts, lines: [...without(lines, part.before), part.after] };
    case "mark":
      return { ...facts, marks: without(marks, part.mark) };
    case "date":
      return { ...facts, asOf: part.on };
    case "paper":
    case "approval":
    default:
      return facts;
  }
}

function without<Row>(rows: readonly Row[], row: Row | undefined): readonly Row[] {
  if (row === undefined) return rows;
  const content = canonicalJson(row);
  return rows.filter((other) => canonicalJson(other) !== content);
}

function paidItems(
  facts: OrderFacts,
  { forOrder, items, onAccount }: Pick<PaymentDifference, "forOrder" | "items" | "onAccount">,
): readonly OpenItem[] {
  const paid = facts.items.map((item) => {
    const amounts = items.filter((payment) => payment.item === item.id).map(({ amount }) => amount);
    return { ...item, open: subtractMoney(item.open, sumMoney(amounts, item.open.currency)) };
  });
  return [
    ...paid,
    ...onAccount.map((amount) => receiptOnAccount(facts, amount, "receipt for")),
    ...(signOfMoney(forOrder) === 0 ? [] : [advanceReceipt(facts, forOrder)]),
  ];
}
