import { type Look, type Reason, canonicalJson } from "../decision/index.js";
import { addMoney, signOfMoney } from "../money/index.js";
import { advanceReceipt } from "./advance-receipt.js";
import { type OrderAnswers, answeredRules, looksOf, namesOf } from "./answered-rules.js";
import type { AskedRule } from "./asked-rules.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { CreditCode } from "./credit.reason.js";
import { lazyFields } from "./lazy-fields.js";
import { orderContent } from "./order-content.js";
import type { OrderContext } from "./order-context.js";
import type { OrderDecision, ReleasePayment } from "./order-decision.js";
import type { OrderFacts } from "./order-facts.js";
import { againstLimit } from "./order-rules/limit.js";
import { coveredByGuarantee } from "./order-rules/overdue-looks.js";
import { passingReason } from "./passing-reason.js";
import { preparedPolicy } from "./prepared-policy.js";
import { releasePayment } from "./release-payment.js";
import { sumsByCurrency } from "./sums-by-currency.js";

/**
 * Whether an order may go on (Art. 12, 14, 15, 19), asked at order, at release to the warehouse and at shipment.
 *
 * - The policy's rules are all asked, of the scopes that the customer is in, and every one that fails is returned with
 *   its figures. One failure that holds makes it `hold`, else one that refers makes it `refer`; else it is `approve`,
 *   with what only warns, and what an approved release lets pass.
 * - It rests on facts, not on the path that the order took: the order counts as open and once, whatever its
 *   status and whether or not the order book has it.
 * - What puts nothing on credit passes: billing what was delivered, a return, a refund, an order whose advance
 *   receipts (items with its id as `advanceFor`) cover what is still to come of it, and one after which receipts
 *   cover all that the customer and its group owe.
 * - A group's limit is held against the exposure of all its members; the customer's own is held besides.
 *
 * @throws MisuseError `not-a-member`, `two-credit-lines`, `duplicate-order`, `rate-twice`, `currency-mismatch` for an
 *   order in several currencies.
 * @example
 * import { checkOrder, explain, money, net30, plainDate } from "receivables";
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
 * const decision = checkOrder(facts, net30.credit);
 * decision.failed; // => ["singleSale", "limit"]
 * decision.limits[0]?.excess; // => money("200", "USD")
 */
export function checkOrder(facts: OrderFacts, policy: CreditPolicy): OrderDecision {
  return decideOrder(answeredRules(facts, preparedPolicy(policy)));
}

/** Writes down what the rules say of an order: at once what comes of it, and when it is read what that rests on. */
export function decideOrder(answers: OrderAnswers): OrderDecision {
  const { context, failed, failures, outcome, released } = answers;
  const { facts, policy } = context;
  const { asOf, order, stage } = facts;
  const standing = namesOf(failed);
  const passed = namesOf(released);
  const decision = { outcome } as { -readonly [Field in keyof OrderDecision]: OrderDecision[Field] };
  WHEN_READ.from(decision, answers);
  WHEN_READ.add(decision, "reasons");
  decision.asOf = asOf;
  decision.policy = policy.policy;
  decision.order = order.id;
  decision.customer = order.customer;
  WHEN_READ.add(decision, "content");
  decision.stage = stage;
  decision.failed = standing;
  decision.released = passed;
  decision.warned = namesOf(failures).filter((rule) => !standing.includes(rule) && !passed.includes(rule));
  decision.to = [...new Set(failed.flatMap(({ use }) => use.to))];
  WHEN_READ.add(decision, "limits");
  WHEN_READ.add(decision, "overdue");
  WHEN_READ.add(decision, "release");
  return decision;
}

const WHEN_READ = /* @__PURE__ */ lazyFields<
  OrderAnswers,
  Pick<OrderDecision, "reasons" | "content" | "limits" | "overdue" | "release">
>({
  reasons: reasonsFor,
  content: ({ context }) => orderContent(context.facts.order),
  limits: ({ context }) => context.lines.map(({ check }) => check()),
  overdue: ({ context }) => context.overdue(),
  release: ({ context, failed }) => releaseOf(context, failed),
});

function reasonsFor({
  context,
  failed,
  failures,
  passing,
  releases,
}: OrderAnswers): OrderDecision["reasons"] {
  const why = passing === undefined ? approvalReasons(context) : [passingReason(passing, context)];
  return [
    ...distinct(failures.flatMap((rule) => firedReasons(looksOf(rule, context)))),
    ...releases.reasons,
    ...(failed.length === 0 ? why : []),
  ];
}

/** What is paid in advance for the order lowers what else is asked for. */
function releaseOf(context: OrderContext, failed: readonly AskedRule[]): ReleasePayment {
  const { facts, prepared } = context;
  const release = releasePayment(context, failed);
  const { forOrder, inAdvance } = release;
  if (signOfMoney(forOrder) === 0) return release;
  const paid = { ...facts, items: [...facts.items, advanceReceipt(facts, forOrder)] };
  const rest = decideOrder(answeredRules(paid, prepared)).release;
  return {
    ...rest,
    forOrder: addMoney(forOrder, rest.forOrder),
    total: sumsByCurrency([forOrder, ...rest.total]),
    inAdvance,
  };
}

function firedReasons(looks: readonly Look<CreditCode>[]): readonly Reason<CreditCode>[] {
  return looks.flatMap(({ fired, ...reason }) => (fired ? [reason] : []));
}

/** Two scopes that find the same say it once. */
function distinct(reasons: readonly Reason<CreditCode>[]): readonly Reason<CreditCode>[] {
  return [...new Map(reasons.map((reason) => [canonicalJson(reason), reason])).values()];
}

/** The figures within which an order passes, and the guarantee that lets it. */
function approvalReasons(context: OrderContext): readonly Reason<CreditCode>[] {
  const { hasOverdue, isCovered, lines, overdue, policy } = context;
  const { limit, previousSaleSettled } = policy.rules;
  const within = lines
    .map((held) => againstLimit(held, limit.citation))
    .flatMap(({ fired, ...reason }) => (fired ? [] : [reason]));
  if (!hasOverdue() || !isCovered()) return within;
  const items = overdue().map(({ item }) => item);
  const { fired: _, ...lifted } = coveredByGuarantee(context, items, previousSaleSettled.citation);
  return [...within, lifted];
}
