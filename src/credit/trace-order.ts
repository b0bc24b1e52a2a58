import type { Reason } from "../decision/index.js";
import { type OrderAnswers, answeredRules, fails, looksOf } from "./answered-rules.js";
import { type ListedRule, listedRules } from "./asked-rules.js";
import { decideOrder } from "./check-order.js";
import type { CreditCode } from "./credit.reason.js";
import { orderChanges } from "./order-changes/order-changes.js";
import type { OrderFacts } from "./order-facts.js";
import type { CreditSections, OrderTrace, TracedOrderRule } from "./order-trace.js";
import { passingReason } from "./passing-reason.js";
import { preparedPolicy } from "./prepared-policy.js";
import { stageTerm } from "./stage-term.js";

/**
 * The decision of `checkOrder` with its full trace: each rule of everybody, of each of the policy's groups and of the
 * customer, in the order in which they are asked, with the figures that it looked at whether it failed or held, or
 * why it was not asked; and what would have to differ for another outcome.
 *
 * - A change is stated as `approve` where it alone approves the order, else with the papers, the cure of other causes or
 *   the approval that it takes besides, as few as do. Payments, guarantees and limits are the smallest, orders the largest.
 * - Of a held order also what makes it referred only; of an approved one the least amount from which on it is not; and
 *   for each other outcome the first day on which it comes about by itself.
 * - Each was found by asking all rules again with it. What nobody can approve is not offered, as the section
 *   `approval` has no chain for it.
 *
 * @throws MisuseError as `checkOrder` does.
 * @example
 * import { explainReason, money, net30, plainDate, traceOrder } from "receivables";
 *
 * const line = {
 *   scope: "customer",
 *   holder: "C1",
 *   limit: { kind: "amount", amount: money("1000", "USD") },
 *   term: 30,
 *   fixedOn: plainDate("2026-06-01"),
 *   reviewDueOn: plainDate("2027-06-01"),
 * } as const;
 * const order = { id: "O1", customer: "C1", kind: "sale", status: "draft", ordered: money("1200", "USD"), term: 30 } as const;
 * const facts = { order, stage: "order", lines: [line], items: [], orders: [], asOf: plainDate("2026-06-30") } as const;
 * const { changes, rules } = traceOrder(facts, net30);
 * rules.filter(({ fired }) => fired).map(({ rule }) => rule); // => ["singleSale", "limit"]
 * const [first] = changes;
 * first?.outcome; // => "approve"
 * first?.parts.map((part) => explainReason(part)); // => ["C1 pays 200.00 USD"]
 */
export function traceOrder(facts: OrderFacts, sections: CreditSections): OrderTrace {
  const prepared = preparedPolicy(sections.credit);
  const answers = answeredRules(facts, prepared);
  return {
    decision: decideOrder(answers),
    rules: tracedRules(answers),
    changes: orderChanges({ facts: concerningFacts(facts), sections, prepared }),
  };
}

function tracedRules(answers: OrderAnswers): readonly TracedOrderRule[] {
  const { context, passing, releases } = answers;
  return listedRules(context.facts, context.policy).map((listed) => {
    const { id, leftOut, of, rule, use } = listed;
    const isAsked = passing === undefined && leftOut === null;
    const fired = isAsked && fails(listed, context);
    return {
      rule,
      citation: use.citation,
      fired,
      looks: isAsked ? looksOf(listed, context) : [],
      notAsked: isAsked ? null : whyNotAsked(listed, answers),
      id,
      of,
      does: use.outcome,
      released: fired && use.outcome !== "warn" && releases.rules.includes(rule),
    };
  });
}

function whyNotAsked(
  { leftOut, of, rule, use: { citation, stages } }: ListedRule,
  { context, passing }: OrderAnswers,
): Reason<CreditCode> {
  const { order, stage } = context.facts;
  if (passing !== undefined) return passingReason(passing, context);
  if (leftOut === null || leftOut === "stage")
    return {
      code: "not-asked-at-stage",
      citation,
      facts: { rule, stage: stageTerm(stage), stages: stages.map(stageTerm) },
    };
  if (leftOut === "of-other-group") {
    const holder = of.scope === "all" ? null : of.holder;
    return { code: "not-asked-of-group", citation, facts: { rule, holder, customer: order.customer } };
  }
  const facts = { rule, holder: leftOut.of.holder, exclusion: leftOut.id };
  return { code: "not-asked-by-exclusion", citation, facts };
}

/** Without the rows of others, so that asking again costs what the customer and its group have. */
function concerningFacts(facts: OrderFacts): OrderFacts {
  const { collateral = [], drafts = [], group, items, order, orders } = facts;
  const customers = new Set([order.customer, ...(group?.members ?? [])]);
  const concerns = ({ customer }: { readonly customer: string }): boolean => customers.has(customer);
  return {
    ...facts,
    collateral: collateral.filter(concerns),
    drafts: drafts.filter(concerns),
    items: items.filter(concerns),
    orders: orders.filter(concerns),
  };
}
