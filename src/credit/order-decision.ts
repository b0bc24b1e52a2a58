import type { PlainDate } from "../calendar/index.js";
import type { Decision } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { CreditLimit } from "./credit-limit.js";
import type { CreditLine } from "./credit-line.js";
import type { LimitSource } from "./lines-in-force.js";
import type { CreditCode } from "./credit.reason.js";
import type { Exposure } from "./exposure.js";
import type { OrderFacts } from "./order-facts.js";
import type { OrderRuleName } from "./order-rule.policy.js";

/** What comes of an order. */
export interface OrderDecision extends Decision<"approve" | "refer" | "hold", CreditCode> {
  readonly order: string;
  readonly customer: string;
  /** Digest of what the order agrees; the decision holds for no other. */
  readonly content: string;
  readonly stage: OrderFacts["stage"];
  /** The rules that failed and stand in the way, in the order in which they are asked. */
  readonly failed: readonly OrderRuleName[];
  /** The rules that failed and an approved release lets pass. */
  readonly released: readonly OrderRuleName[];
  /** The rules that failed and only warn. */
  readonly warned: readonly OrderRuleName[];
  /** Roles that it is put before, each once, in the order of the rules. */
  readonly to: readonly string[];
  /** The customer's own limit, then the group's, where they are fixed. */
  readonly limits: readonly LimitCheck[];
  /** Earlier credit sales that are not settled at their time, the oldest first, also where a guarantee covers them. */
  readonly overdue: readonly OverdueItem[];
  readonly release: ReleasePayment;
}

/** An order held against one limit. */
export interface LimitCheck extends Pick<CreditLine, "scope" | "holder"> {
  /** Whose row it is, where the customer has taken it over. */
  readonly inheritedFrom?: LimitSource;
  readonly limit: CreditLimit;
  /** Without the order. */
  readonly exposure: Exposure;
  /** The total with the order. */
  readonly after: Money;
  /** What is left of the limit without the order, negative where it is exceeded already; `null` for an unlimited one. */
  readonly headroom: Money | null;
  /** By how much the order would exceed the limit; zero where it does not. */
  readonly excess: Money;
}

/** A claim that was not settled at the agreed time. */
export interface OverdueItem {
  readonly item: string;
  readonly customer: string;
  readonly dueOn: PlainDate;
  readonly overdueDays: number;
  /** What is open of it, less receipts that are not set against anything: they count for the oldest first. */
  readonly open: Money;
}

/**
 * The least payment after which the stop, the limits and the limit of one sale no longer stand in the way; in another
 * currency than the limit's, to the rounding of its rate.
 */
export interface ReleasePayment {
  /** What is to be paid in advance for the order itself, where as one sale it is too large; zero where it is not. */
  readonly forOrder: Money;
  /** What is to be paid on overdue items, the customer's own before its affiliates', as far as no guarantee covers them. */
  readonly items: readonly { readonly item: string; readonly amount: Money }[];
  /**
   * What the customer is to pay besides, on any item or in advance, on the credit account of the order where it has one;
   * one amount for each currency.
   */
  readonly onAccount: readonly Money[];
  /** The sum of all three, one for each currency, sorted by its code. */
  readonly total: readonly Money[];
  /** What paying for the order itself in advance would take instead: with it, nothing goes on credit. */
  readonly inAdvance: Money;
  /** Whether the order passes after `total`; if not, something fails that only `inAdvance` gets around. */
  readonly suffices: boolean;
}
