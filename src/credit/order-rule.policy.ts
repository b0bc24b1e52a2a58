import type { Citation } from "../decision/index.js";
import type { DecimalString, Money } from "../money/index.js";

/** The rules of an order check, in the order in which they are asked. */
export const ORDER_RULES = [
  "customerFrozen",
  "limitFixed",
  "limitInForce",
  "reviewDone",
  "ratesKnown",
  "previousSaleSettled",
  "oldestOverdue",
  "overdueAmount",
  "stageReached",
  "guaranteeGiven",
  "singleSale",
  "term",
  "discount",
  "limitUsed",
  "limit",
  "contractSigned",
  "slipSigned",
] as const;

/** Name of a rule of an order check. */
export type OrderRuleName = (typeof ORDER_RULES)[number];

/** The moments at which a rule can be asked. What was delivered may always be billed, so that no rule is asked then. */
export type CreditStage = "order" | "release" | "shipment";

/** How a firm uses a rule. */
export interface RuleUse {
  readonly citation: Citation;
  /** None to leave the rule out. */
  readonly stages: readonly CreditStage[];
  /** `hold`: nothing goes on until the cause is gone. `refer`: the roles in `to` decide. `warn`: it goes on all the same. */
  readonly outcome: "hold" | "refer" | "warn";
  /** Whom a failure is put before, in this order. */
  readonly to: readonly string[];
}

/** How a firm uses a rule about what is overdue, by the customers and the grace of the policy's `previousSale`. */
export interface OverdueUse extends RuleUse {
  /** Whether guarantees that lift the stop of Art. 14 lift this one too. */
  readonly guaranteeLifts: boolean;
}

/** The oldest overdue item. */
export interface OldestOverdueUse extends OverdueUse {
  /** Overdue days from which on the rule fails, 1 or more: with 30, an item of 29 days passes. */
  readonly days: number;
}

/** All that is overdue together. The rule fails where it reaches each of the two that is given. */
export interface OverdueAmountUse extends OverdueUse {
  /** The amount from which on it fails, one for each currency of limits; where the limit's is not listed, the share decides. */
  readonly least: readonly Money[];
  /** The share of the limit from which on it fails; `null` to go by the amount. No amount is a share of an unlimited one. */
  readonly share: DecimalString | null;
}

/** How far collection has come. */
export interface StageReachedUse extends OverdueUse {
  /** Names of the stages of escalation that stop sales. */
  readonly reached: readonly string[];
}

/** How much of the limit is used, with the order. */
export interface LimitUsedUse extends RuleUse {
  /** The share of the limit that may be used; exactly that passes. */
  readonly share: DecimalString;
}

/** How each rule is used. */
export interface OrderRuleUses {
  readonly customerFrozen: RuleUse;
  readonly limitFixed: RuleUse;
  readonly limitInForce: RuleUse;
  readonly reviewDone: RuleUse;
  readonly ratesKnown: RuleUse;
  readonly previousSaleSettled: RuleUse;
  readonly oldestOverdue: OldestOverdueUse;
  readonly overdueAmount: OverdueAmountUse;
  readonly stageReached: StageReachedUse;
  readonly guaranteeGiven: RuleUse;
  readonly singleSale: RuleUse;
  readonly term: RuleUse;
  readonly discount: RuleUse;
  readonly limitUsed: LimitUsedUse;
  readonly limit: RuleUse;
  readonly contractSigned: RuleUse;
  readonly slipSigned: RuleUse;
}

/** Whom a rule is asked of, from the widest scope to the narrowest. */
export type RuleScope =
  | { readonly scope: "all" }
  | {
      readonly scope: "group" | "customer";
      /** One of the `ruleGroups` that a customer is in, or the customer. */
      readonly holder: string;
    };

/** A rule that is asked besides those of `rules`, with its own figures. */
export type ScopedRule = {
  [Name in OrderRuleName]: {
    readonly id: string;
    readonly of: RuleScope;
    readonly rule: Name;
    readonly use: OrderRuleUses[Name];
  };
}[OrderRuleName];

/**
 * A rule that is left out for a group or a customer, wherever it is asked of a wider scope: of a group what is asked
 * of all, of a customer what is asked of all or of its groups. What is asked of the same scope or a narrower one stays.
 */
export interface RuleExclusion {
  readonly id: string;
  readonly of: Exclude<RuleScope, { readonly scope: "all" }>;
  readonly rule: OrderRuleName;
}
