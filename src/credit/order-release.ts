import type { Approval, ApprovalRequest } from "../approval/index.js";
import type { PlainDate } from "../calendar/index.js";
import { digestOf } from "../decision/index.js";
import type { CreditPolicy } from "./credit.policy.js";
import { orderContent } from "./order-content.js";
import { ORDER_RULES, type OrderRuleName } from "./order-rule.policy.js";
import { type SalesOrder, saleAmount } from "./sales-order.js";

/** A decision to let an order pass in spite of some rules, up to a day. */
export interface OrderRelease {
  /** About the order; its request was made with the same rules and day by `orderReleaseRequest`. */
  readonly approval: Approval;
  readonly rules: readonly OrderRuleName[];
  /** The last day on which it counts. */
  readonly until: PlainDate;
}

/** A release that somebody asks for. */
export interface AskedRelease
  extends
    Pick<ApprovalRequest, "id" | "by" | "onBehalfOf" | "on" | "reason">,
    Pick<OrderRelease, "rules" | "until"> {
  readonly order: SalesOrder;
}

/**
 * The request to let an order pass. It is tied to the order as it is, to the rules and to the day, so that an approval
 * counts for no other: not after an edit, for a copy, or when the order is opened again.
 *
 * @example
 * import { money, net30, orderReleaseRequest, plainDate } from "receivables";
 *
 * const order = { id: "O1", customer: "C1", kind: "sale", status: "open", ordered: money("500", "USD"), term: 30 } as const;
 * const [on, until] = [plainDate("2026-06-01"), plainDate("2026-06-30")];
 * const asked = { id: "R1", order, by: "ann", on, reason: "season", rules: ["limit"], until } as const;
 * const { amount, subject, use } = orderReleaseRequest(asked, net30.credit);
 * [use, subject, amount]; // => ["order-release", "O1", money("500", "USD")]
 */
export function orderReleaseRequest(
  { order, rules, until, ...request }: AskedRelease,
  { release }: Pick<CreditPolicy, "release">,
): ApprovalRequest {
  return {
    ...request,
    use: release.use,
    subject: order.id,
    amount: saleAmount(order),
    content: releaseContent({ order, rules, until }),
  };
}

/** What an approval of a release is tied to. */
export function releaseContent({
  order,
  rules,
  until,
}: Pick<AskedRelease, "order" | "rules" | "until">): string {
  return digestOf({
    order: orderContent(order),
    rules: ORDER_RULES.filter((rule) => rules.includes(rule)),
    until,
  });
}
