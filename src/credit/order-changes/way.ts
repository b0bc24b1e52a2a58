import { type OrderAnswers, answeredRules } from "../answered-rules.js";
import type { OrderFacts } from "../order-facts.js";
import type { CreditSections, OrderDifference } from "../order-trace.js";
import type { PreparedPolicy } from "../prepared-policy.js";
import { withDifferences } from "../with-differences.js";

/** The facts that a change is looked for from, and the policy. */
export interface Attempt {
  readonly facts: OrderFacts;
  readonly sections: CreditSections;
  /** The section of credit, looked through. */
  readonly prepared: PreparedPolicy;
}

/** Whether differences do what is wanted, found by asking all rules again. */
export type Works = (parts: readonly OrderDifference[]) => boolean;

/** One way to another outcome: the least differences of its kind that work, `undefined` where none of them do. */
export type Way = (attempt: Attempt, works: Works) => readonly OrderDifference[] | undefined;

/** What the rules say when differences are made to the facts. */
export function askedAgain({ facts, prepared }: Attempt, parts: readonly OrderDifference[]): OrderAnswers {
  return answeredRules(withDifferences(facts, parts), prepared);
}
