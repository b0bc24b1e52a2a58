import { type PlainDate, addDays } from "../calendar/index.js";
import type { Decision, PolicyRef, Reason } from "../decision/index.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { RecheckCode } from "./credit.reason.js";
import { orderContent } from "./order-content.js";
import type { OrderDecision } from "./order-decision.js";
import type { OrderFacts } from "./order-facts.js";
import { stageTerm } from "./stage-term.js";

/** An earlier decision, and the order as it is now. */
export interface EarlierDecision extends Pick<OrderFacts, "order" | "stage" | "asOf"> {
  readonly decision: Pick<OrderDecision, "order" | "content" | "stage" | "asOf" | "policy">;
}

/** Whether an earlier decision still holds. */
export interface DecisionRecheck extends Decision<"holds" | "check-again", RecheckCode> {
  readonly order: string;
  /** The last day through which it holds, if the order stays as it is; `null` for no end. */
  readonly until: PlainDate | null;
}

/**
 * Whether an earlier decision on an order holds without asking again: for the same order with the same content, at
 * the same stage, by the same policy, and through the policy's `decisionDays`. An edit, a copy, and opening the order
 * again make it void. What changed about the customer it does not see; whoever wants to know that checks the order again.
 *
 * @example
 * import { earlierDecisionHolds, checkOrder, money, net30, plainDate } from "receivables";
 *
 * const asOf = plainDate("2026-06-30");
 * const order = { id: "O1", customer: "C1", kind: "sale", status: "open", ordered: money("500", "USD"), term: 30 } as const;
 * const decision = checkOrder({ order, stage: "order", lines: [], items: [], orders: [], asOf }, net30.credit);
 * const edited = { ...order, ordered: money("900", "USD") };
 * earlierDecisionHolds({ decision, order, stage: "order", asOf }, net30.credit).outcome; // => "holds"
 * earlierDecisionHolds({ decision, order: edited, stage: "order", asOf }, net30.credit).outcome; // => "check-again"
 */
export function earlierDecisionHolds(facts: EarlierDecision, policy: CreditPolicy): DecisionRecheck {
  const { asOf, decision, order } = facts;
  const until = policy.decisionDays === null ? null : addDays(decision.asOf, policy.decisionDays);
  const faults = faultsOf(facts, until, policy);
  const { citation } = policy.rules.limit;
  const holds = {
    code: "decision-holds",
    citation,
    facts: { order: order.id, on: decision.asOf, until },
  } as const;
  return {
    outcome: faults.length === 0 ? "holds" : "check-again",
    reasons: faults.length === 0 ? [holds] : faults,
    asOf,
    policy: policy.policy,
    order: order.id,
    until,
  };
}

function faultsOf(
  { asOf, decision, order, stage }: EarlierDecision,
  until: PlainDate | null,
  policy: CreditPolicy,
): readonly Reason<RecheckCode>[] {
  const { citation } = policy.rules.limit;
  const of = { order: order.id, on: decision.asOf };
  const isCopy = decision.order !== order.id;
  const faults: readonly (Reason<RecheckCode> | false)[] = [
    isCopy && { code: "decision-of-other-order", citation, facts: { ...of, decided: decision.order } },
    !isCopy && decision.content !== orderContent(order) && { code: "order-changed", citation, facts: of },
    decision.stage !== stage && {
      code: "decision-at-other-stage",
      citation,
      facts: { ...of, decided: stageTerm(decision.stage), stage: stageTerm(stage) },
    },
    !isSame(decision.policy, policy.policy) && { code: "decision-by-other-policy", citation, facts: of },
    until !== null && until < asOf && { code: "decision-too-old", citation, facts: { ...of, until } },
    decision.asOf > asOf && { code: "decision-of-later-day", citation, facts: of },
  ];
  return faults.filter((fault) => fault !== false);
}

function isSame(a: PolicyRef, b: PolicyRef): boolean {
  return a.id === b.id && a.version === b.version;
}
