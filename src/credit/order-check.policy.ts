import type { Citation } from "../decision/index.js";
import type { ReceivableKind } from "../ledger/index.js";
import type { DecimalString, Money } from "../money/index.js";
import type { OrderRuleName, OrderRuleUses, RuleExclusion, ScopedRule } from "./order-rule.policy.js";

/** What counts as exposure, and how an order is held against it. */
export interface OrderCheckPolicy {
  /** The kinds of receivable that count (Art. 2), with credits of the same kinds. Bills count until they are cleared. */
  readonly exposureKinds: readonly ReceivableKind[];
  /** Kinds of collateral that count. What is not listed counts nothing. */
  readonly collateral: readonly CollateralRule[];
  readonly previousSale: PreviousSaleRule;
  /** The most that one sale may put on credit, as a share of the limit (Art. 19); the amount itself passes. */
  readonly singleSaleShare: DecimalString;
  /** The use of the section `approval` that a contract is signed by before it is sealed and issued (Art. 15). */
  readonly contractUse: string;
  /** The use that the credit-sale approval slip 赊销请批单, which the warehouse ships against, is signed by (Art. 12). */
  readonly slipUse: string;
  /** What may be let pass in spite of a rule, and by which approval. */
  readonly release: ReleaseRule;
  /** Days after it through which a decision on an order holds at its stage; `null` for as long as the order stays as it is. */
  readonly decisionDays: number | null;
  /** Where each rule is asked of every customer, and what its failure does. */
  readonly rules: OrderRuleUses;
  /** Rules that are asked besides, of every customer, a group or one customer. One more never lets an order pass. */
  readonly scopedRules: readonly ScopedRule[];
  /** Rules that are not asked of a group or a customer. */
  readonly exclusions: readonly RuleExclusion[];
}

/** How a decision is overridden. */
export interface ReleaseRule {
  readonly citation: Citation;
  /** The use of the section `approval`; it says which roles decide and whether they must be given a reason. */
  readonly use: string;
  /** The rules that it can let pass. The failure of another stands whoever approves. */
  readonly rules: readonly OrderRuleName[];
}

/** How far a kind of collateral or guarantee counts. */
export interface CollateralRule {
  readonly kind: string;
  /** Of its amount, from 0 to 1; the rest is the haircut. */
  readonly share: DecimalString;
  /** The most that one of them counts, after its share; one for each currency. A currency not listed has no cap. */
  readonly most: readonly Money[];
  /** Whether it is a reliable financial guarantee 可靠的资金担保 that can lift the stop after an unsettled sale (Art. 14). */
  readonly liftsStop: boolean;
}

/** When an earlier credit sale counts as not settled at the agreed time (Art. 14). */
export interface PreviousSaleRule {
  /** Kinds of claim that are looked at. Late interest and fees are no sale. */
  readonly kinds: readonly ReceivableKind[];
  /** Days past due that are let pass: 0 stops from the day after the due date on. */
  readonly graceDays: number;
  /** Whose sales: the customer's own, or those of every member of its group. */
  readonly of: "customer" | "group";
  /** What a guarantee must be worth to lift the stop: the order's part on credit, or that and all that is overdue. */
  readonly guaranteeCovers: "order" | "order-and-overdue";
  /** The day through which the guarantee must run: the day of the check, or the day on which the order would be due. */
  readonly guaranteeUntil: "check" | "due";
}
