import { answeredRules } from "./answered-rules.js";
import { decideOrder } from "./check-order.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { OrderDecision } from "./order-decision.js";
import type { OrderFacts } from "./order-facts.js";
import { preparedPolicy } from "./prepared-policy.js";

/** A policy that was looked through once and answers any number of orders. */
export interface CompiledCreditPolicy {
  /**
   * What `checkOrder` decides by the policy. `outcome`, `failed`, `released`, `warned` and `to` are there at once; the
   * reasons and figures are made when they are first read, from the facts as they are then.
   */
  readonly checkOrder: (facts: OrderFacts) => OrderDecision;
}

/**
 * Looks a policy through once, for checks within an order's request or over many orders: which rules are asked at which
 * stage and of whom, what each class weighs. A check reads each row once and takes time in proportion to the
 * rows; nothing is kept between two checks.
 *
 * @param policy - must stay as it is.
 * @example
 * import { checkOrder, compileCreditPolicy, money, net30, plainDate } from "receivables";
 *
 * const compiled = compileCreditPolicy(net30.credit);
 * const order = { id: "O1", customer: "C1", kind: "sale", status: "draft", ordered: money("1200", "USD"), term: 30 } as const;
 * const facts = { order, stage: "order", lines: [], items: [], orders: [], asOf: plainDate("2026-06-30") } as const;
 * const decision = compiled.checkOrder(facts);
 * [decision.outcome, decision.failed]; // => ["refer", ["limitFixed"]]
 * JSON.stringify(decision) === JSON.stringify(checkOrder(facts, net30.credit)); // => true
 */
export function compileCreditPolicy(policy: CreditPolicy): CompiledCreditPolicy {
  const prepared = preparedPolicy(policy);
  return { checkOrder: (facts) => decideOrder(answeredRules(facts, prepared)) };
}
