import type { Approval, ApprovalRequest } from "../approval/index.js";
import { digestOf } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { CreditPolicy } from "./credit.policy.js";

/** More than a new customer's share (Art. 10), and the approval that it rests on. */
export interface CreditRaise {
  /** About the customer; its request was made with the same figures by `creditRaiseRequest`. */
  readonly approval: Approval;
  /** Up to which limit; left out where only the term is raised. */
  readonly limit?: Money;
  /** Up to which term, in days; left out where only the limit is raised. */
  readonly term?: number;
}

/** A raise that somebody asks for. */
export interface AskedRaise
  extends
    Pick<ApprovalRequest, "id" | "by" | "onBehalfOf" | "on" | "reason">,
    Pick<CreditRaise, "limit" | "term"> {
  readonly customer: string;
}

/**
 * The request to have a raise approved. It names the figures, so that an approval counts for no others: the limit is
 * its amount, by which the chain may be chosen, and the digest ties limit and term to it.
 *
 * @example
 * import { chinaTradeRegulation, creditRaiseRequest, money, plainDate } from "receivables";
 *
 * const asked = { id: "R1", customer: "C1", by: "wang", on: plainDate("2026-05-04"), limit: money("80000", "CNY") };
 * const { use, subject, amount } = creditRaiseRequest(asked, chinaTradeRegulation.credit);
 * [use, subject, amount]; // => ["credit-raise", "C1", money("80000", "CNY")]
 */
export function creditRaiseRequest(
  { customer, limit, term, ...request }: AskedRaise,
  { newCustomer }: Pick<CreditPolicy, "newCustomer">,
): ApprovalRequest {
  return {
    ...request,
    use: newCustomer.moreUse,
    subject: customer,
    ...(limit !== undefined && { amount: limit }),
    content: raiseContent({ customer, limit, term }),
  };
}

/** What an approval of a raise is tied to. */
export function raiseContent(figures: {
  readonly customer: string;
  readonly limit: Money | undefined;
  readonly term: number | undefined;
}): string {
  const { customer, limit = null, term = null } = figures;
  return digestOf({ customer, limit, term });
}
