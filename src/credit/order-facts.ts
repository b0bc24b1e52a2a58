import type { Approval } from "../approval/index.js";
import type { DecimalString } from "../money/index.js";
import type { ApprovalSlip } from "./approval-slip.js";
import type { CreditEvent } from "./credit-event.js";
import type { CreditGroup, CreditLine } from "./credit-line.js";
import type { CustomerMark } from "./customer-mark.js";
import type { CommitmentFacts } from "./exposure-of.js";
import type { OrderRelease } from "./order-release.js";
import type { CreditStage } from "./order-rule.policy.js";
import type { CollectionStage } from "./collection-stage.js";
import type { LimitSource } from "./lines-in-force.js";
import type { SalesOrder } from "./sales-order.js";

/**
 * What an order is checked on. Rows of customers that it does not concern are passed over. Advance receipts for the
 * order that are settled by now belong among the items: what they paid of it was never on credit.
 */
export interface OrderFacts extends CommitmentFacts {
  /**
   * The order as it stands, whatever its status says: it is checked as if it were open. Its row in `orders`, where it
   * has one, is left out, so that it counts once.
   */
  readonly order: SalesOrder;
  /** The moment at which it is asked: at order, at release to the warehouse, at shipment, at billing. */
  readonly stage: CreditStage | "billing";
  /** The table of credit limits and terms: the customer's row, the group's, or all of it. */
  readonly lines: readonly CreditLine[];
  /** The group that the customer is a member of. */
  readonly group?: CreditGroup;
  /**
   * Whose row the customer takes over while it has none of its own, the nearest first: its class, its parent, the
   * class of all customers.
   */
  readonly inherits?: readonly LimitSource[];
  /** The firm's own company whose books the facts are of. */
  readonly company?: string;
  /** News of the customers since their limits were fixed. */
  readonly events?: readonly CreditEvent[];
  /** The approval of the contract, about the order (Art. 15); signatures on paper become one by `approvalFromSignatures`. */
  readonly contract?: Approval;
  /** Digest of the contract as it is now; needed where its approval names the paper that was approved. */
  readonly contractContent?: string;
  /** The approval slip of the order (Art. 12). */
  readonly slip?: ApprovalSlip;
  /** Who is frozen or needs a guarantee. */
  readonly marks?: readonly CustomerMark[];
  /** How far the collection of items has come. */
  readonly stages?: readonly CollectionStage[];
  /** The most that the customer may take off for early payment, as a share from 0 to 1; without it, nothing. */
  readonly grantedDiscount?: DecimalString;
  /** The groups by which the policy scopes its rules that the customer is in, such as a risk class or a line of business. */
  readonly ruleGroups?: readonly string[];
  /** What somebody decided to let pass. */
  readonly releases?: readonly OrderRelease[];
}
