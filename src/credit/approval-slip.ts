import type { Approval, ApprovalRequest } from "../approval/index.js";
import { digestOf } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { CreditPolicy } from "./credit.policy.js";

/** A credit-sale approval slip 赊销请批单, which the warehouse ships against (Art. 12). */
export interface ApprovalSlip {
  /** About the order; its request was made with the same figures by `approvalSlipRequest`. */
  readonly approval: Approval;
  /** The credit term that it states, in days. */
  readonly term: number;
  /** The amount on credit that it allows. */
  readonly amount: Money;
}

/** A slip that is to be signed. */
export interface AskedSlip
  extends
    Pick<ApprovalRequest, "id" | "by" | "onBehalfOf" | "on" | "reason">,
    Pick<ApprovalSlip, "term" | "amount"> {
  /** The order that it is for. */
  readonly order: string;
}

/**
 * The request to have an approval slip signed. It names the figures, so that the signature counts for no others.
 *
 * @example
 * import { approvalSlipRequest, chinaTradeRegulation, money, plainDate } from "receivables";
 *
 * const on = plainDate("2026-05-04");
 * const asked = { id: "S1", order: "O1", by: "wang", on, term: 30, amount: money("2210", "CNY") };
 * const { use, subject } = approvalSlipRequest(asked, chinaTradeRegulation.credit);
 * [use, subject]; // => ["credit-sale", "O1"]
 */
export function approvalSlipRequest(
  { order, term, amount, ...request }: AskedSlip,
  { slipUse }: Pick<CreditPolicy, "slipUse">,
): ApprovalRequest {
  return { ...request, use: slipUse, subject: order, amount, content: slipContent({ order, term, amount }) };
}

/** What the approval of a slip is tied to. */
export function slipContent({ order, term, amount }: Pick<AskedSlip, "order" | "term" | "amount">): string {
  return digestOf({ order, term, amount });
}
