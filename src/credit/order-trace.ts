import type { ApprovalPolicy } from "../approval/index.js";
import type { PlainDate } from "../calendar/index.js";
import type { Change, Difference, Trace, TracedRule } from "../decision/index.js";
import type { DecimalString, Money } from "../money/index.js";
import type { Collateral } from "./collateral.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { CreditCode, OrderChangeCode } from "./credit.reason.js";
import type { CustomerMark } from "./customer-mark.js";
import type { LineChange } from "./line-change.js";
import type { OrderDecision, ReleasePayment } from "./order-decision.js";
import type { OrderRuleName, RuleScope, RuleUse } from "./order-rule.policy.js";

/** The sections of a policy that a trace of credit rests on; a whole policy has both. */
export interface CreditSections {
  readonly credit: CreditPolicy;
  /** Who approves what would have to be approved. */
  readonly approval: ApprovalPolicy;
}

/** How a decision on an order came about, and what would have to differ for another. */
export interface OrderTrace extends Trace<OrderDecision, TracedOrderRule, OrderDifference> {
  readonly changes: readonly OrderChange[];
}

/** What gives another outcome of an order check. */
export type OrderChange = Change<OrderDifference, OrderDecision["outcome"]>;

/** A rule of an order check: those of everybody, of each group of the policy, and of the customer. */
export interface TracedOrderRule extends TracedRule<OrderRuleName, CreditCode> {
  /** Id of the scoped rule; `null` for what is asked of everybody. */
  readonly id: string | null;
  readonly of: RuleScope;
  /** What its failure does. */
  readonly does: RuleUse["outcome"];
  /** Whether it failed and an approved release lets it pass. */
  readonly released: boolean;
}

/** One thing about an order, its customer or the day that would have to differ. */
export type OrderDifference =
  | PaymentDifference
  | GuaranteeDifference
  | OrderAmountDifference
  | OrderTermDifference
  | OrderDiscountDifference
  | RowDifference
  | MarkDifference
  | PaperDifference
  | ReleaseDifference
  | DateDifference;

/** The customer pays. One smallest unit less of any part of it does not do. */
export interface PaymentDifference
  extends
    Difference<"payment", OrderChangeCode>,
    Pick<ReleasePayment, "forOrder" | "items" | "onAccount" | "total"> {}

/** A guarantee or collateral is given. One smallest unit less does not do. */
export interface GuaranteeDifference extends Difference<"guarantee", OrderChangeCode> {
  readonly collateral: Collateral;
}

/** The order is for less: for the most that passes; or for more: for the least that does not. */
export interface OrderAmountDifference extends Difference<"order-amount", OrderChangeCode> {
  readonly ordered: Money;
}

/** The order states another term, in days. */
export interface OrderTermDifference extends Difference<"order-term", OrderChangeCode> {
  readonly term: number;
}

/** The order gives another discount. */
export interface OrderDiscountDifference extends Difference<"order-discount", OrderChangeCode> {
  readonly discount: DecimalString;
}

/** A row of the table of limits is fixed on the day, with the lowest limit that does; it takes the place of `before`. */
export interface RowDifference extends Difference<"row", OrderChangeCode>, LineChange {
  /** `null` where the change needs no approval. */
  readonly needs: NeededApproval | null;
}

/** A freeze is taken back. */
export interface MarkDifference extends Difference<"mark", OrderChangeCode> {
  readonly mark: CustomerMark;
}

/** A contract or an approval slip is signed with these figures. */
export interface PaperDifference extends Difference<"paper", OrderChangeCode> {
  readonly paper: "contract" | "slip";
  readonly amount: Money;
  readonly term: number;
  readonly needs: NeededApproval;
}

/** An approval lets the order pass in spite of rules, as `orderReleaseRequest` asks for it. */
export interface ReleaseDifference extends Difference<"approval", OrderChangeCode> {
  readonly rules: readonly OrderRuleName[];
  readonly needs: NeededApproval;
}

/** It is asked on a later day: the first on which the outcome is this one while nothing else changes. */
export interface DateDifference extends Difference<"date", OrderChangeCode> {
  readonly on: PlainDate;
}

/** An approval that has to be asked for. */
export interface NeededApproval {
  readonly use: string;
  readonly subject: string;
  /** By which the chain is chosen; `null` where the request names none. */
  readonly amount: Money | null;
  /** Name of the chain. */
  readonly chain: string;
  /** Who is asked, in order: roles, or persons by name. */
  readonly by: readonly string[];
}
