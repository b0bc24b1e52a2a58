import type { Reason } from "../decision/index.js";
import { approvalReasons, normalReasons, requestReasons, shareReasons } from "./assessment-reasons.js";
import type { CreditAssessment } from "./credit-assessment.js";
import type { CreditFacts } from "./credit-facts.js";
import { compareLimits, limitOf } from "./credit-limit.js";
import type { CreditLine } from "./credit-line.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { AssessmentCode } from "./credit.reason.js";
import { type GrantedCredit, grantedCredit } from "./granted-credit.js";
import { nextReview } from "./next-review.js";
import { type NormalCredit, normalCredit } from "./normal-credit.js";

/**
 * A customer's credit limit and term (Art. 8–11), as a proposal to those who fix it together (Art. 3).
 *
 * - Each method that the policy states gives a limit or says which facts it lacks; the lowest wins. The term is
 *   the shortest of the grade's and the firm's longest. A record of late payments lowers both.
 * - When no method gives a limit, none is invented: it is `none`, and the assessment is referred.
 * - A new customer gets a share of both, each rounded down. More needs an approval of the policy's use;
 *   it raises up to the normal limit and term, and never above.
 * - Less than what can be had is granted as asked for; more than that is referred.
 *
 * To fix a group's limit, assess it as one customer and set `scope` and `holder` of the granted row.
 *
 * @throws MisuseError `currency-mismatch` for a request or a raise in another currency than the limit's,
 *   `rate-twice`, and those of `convertMoney`.
 * @example
 * import { assessCredit, chinaTradeRegulation, explainReason, money, plainDate } from "receivables";
 *
 * const facts = {
 *   customer: "C1",
 *   currency: "CNY",
 *   asOf: plainDate("2026-06-30"),
 *   netAssets: money("2000000", "CNY"),
 *   contingentLiabilities: money("0", "CNY"),
 * };
 * const { granted, normal, outcome } = assessCredit(facts, chinaTradeRegulation.credit);
 * outcome; // => "approve"
 * normal; // => { limit: { kind: "amount", amount: money("200000", "CNY") }, term: 30 }
 * granted.limit; // => { kind: "amount", amount: money("100000", "CNY") }
 * granted.term; // => 15
 */
export function assessCredit(facts: CreditFacts, policy: CreditPolicy): CreditAssessment {
  const { asOf, customer } = facts;
  const normal = normalCredit(facts, policy);
  const granted = grantedCredit(facts, normal, policy);
  const asked = requestReasons(granted, facts, policy);
  const outcome =
    granted.limit.kind === "none" || granted.term === null || asked.length > 0 ? "refer" : "approve";
  const line = lineOf(granted, facts, policy);
  return {
    outcome,
    reasons: [
      ...normalReasons(normal, facts, policy),
      ...shareReasons(granted, normal, policy),
      ...approvalReasons(granted, normal, policy),
      ...asked,
      ...fixingReasons(line, policy),
    ],
    asOf,
    policy: policy.policy,
    customer,
    normal: { limit: normal.limit, term: normal.term },
    isNewCustomer: granted.isNewCustomer,
    granted: line,
    decidedBy: normal.decidedBy,
    basis: [...normal.basis, ...granted.basis],
    fixedBy: policy.fixedBy,
    moreNeeds: granted.canBeRaised ? policy.newCustomer.moreUse : null,
    raises: granted.raise.checks.map(({ status }) => status),
    to: outcome === "approve" ? [] : rolesToAsk(granted, normal, { facts, policy }),
  };
}

function lineOf(
  { limit, term }: GrantedCredit,
  { asOf, customer }: CreditFacts,
  policy: CreditPolicy,
): CreditLine {
  const reviewDueOn = nextReview(asOf, policy);
  return { scope: "customer", holder: customer, limit, term, fixedOn: asOf, reviewDueOn };
}

function fixingReasons(
  { reviewDueOn }: CreditLine,
  { fixedBy, review }: CreditPolicy,
): readonly Reason<AssessmentCode>[] {
  const { body, citation, departments } = fixedBy;
  return [
    { code: "fixed-together", citation, facts: { departments, body } },
    { code: "next-review", citation: review.citation, facts: { reviewDueOn, every: review.every } },
  ];
}

/** Up to the normal, those who are next in what is on its way to be approved; else those who fix limits. */
function rolesToAsk(
  { canBeRaised, raise }: GrantedCredit,
  normal: NormalCredit,
  { facts: { requested = {} }, policy }: { readonly facts: CreditFacts; readonly policy: CreditPolicy },
): readonly string[] {
  const undetermined = normal.limit.kind === "none" || normal.term === null;
  const aboveNormal =
    (requested.limit !== undefined && compareLimits(limitOf(requested.limit), normal.limit) > 0) ||
    (requested.term !== undefined && requested.term > (normal.term ?? 0));
  return undetermined || aboveNormal || !canBeRaised || raise.pending.length === 0
    ? [policy.fixedBy.body]
    : raise.pending;
}
