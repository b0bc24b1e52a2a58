import type { Facts, Reason } from "../decision/index.js";
import { compareMoney } from "../money/index.js";
import { raiseReasons } from "./approved-raise.js";
import type { WhenMissing } from "./assessment.policy.js";
import type { LimitAndTerm } from "./credit-assessment.js";
import type { CreditFacts } from "./credit-facts.js";
import { compareLimits, limitOf } from "./credit-limit.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { AssessmentCode, CreditCode } from "./credit.reason.js";
import type { GrantedCredit } from "./granted-credit.js";
import type { NormalCredit } from "./normal-credit.js";

type AssessmentReason = Reason<AssessmentCode>;

const INCOMPLETE: Readonly<Record<WhenMissing, AssessmentCode>> = {
  skip: "method-left-out",
  zero: "method-counts-as-zero",
  refer: "method-undecided",
};

/** Why the normal limit and term are what they are. */
export function normalReasons(
  { basis, decidedBy, incomplete, lowest: { limit, term } }: NormalCredit,
  { customer }: CreditFacts,
  { citation }: CreditPolicy,
): readonly AssessmentReason[] {
  const reason = because(citation);
  const history = basis.find(
    ({ name, missing }) => name === "payment-history" && missing.length === 0,
  )?.inputs;
  const lowers = history !== undefined && (history["limitFactor"] !== "1" || history["termFactor"] !== "1");
  return [
    ...incomplete.map(({ step: { missing, name }, whenMissing }) =>
      reason(INCOMPLETE[whenMissing], { step: name, missing }),
    ),
    limit.kind === "amount"
      ? reason("lowest-limit", { limit: limit.amount, steps: decidedBy.limit })
      : reason(limit.kind === "none" ? "limit-undetermined" : "unlimited-by-grade", { customer }),
    term === null
      ? reason("term-undetermined", { customer })
      : reason("shortest-term", { term, steps: decidedBy.term }),
    ...(lowers ? [reason("payment-record-lowers", history)] : []),
  ];
}

/** What a new customer gets of the normal limit and term. */
export function shareReasons(
  { basis: [step], isNewCustomer }: GrantedCredit,
  { limit, term }: LimitAndTerm,
  { newCustomer: { citation } }: CreditPolicy,
): readonly AssessmentReason[] {
  if (!isNewCustomer || step === undefined) return [];
  const share = step.inputs["share"] ?? null;
  const reason = because(citation);
  return [
    ...(limit.kind === "unlimited" ? [reason("share-of-unlimited", { share })] : []),
    ...(limit.kind === "amount" && step.limit?.kind === "amount"
      ? [reason("new-customer-limit", { share, normal: limit.amount, limit: step.limit.amount })]
      : []),
    ...(term === null ? [] : [reason("new-customer-term", { share, normal: term, term: step.term })]),
  ];
}

/** What raises that were asked for came to, and whether more needs another. */
export function approvalReasons(
  { available, canBeRaised, raise }: GrantedCredit,
  normal: LimitAndTerm,
  { newCustomer: { citation, moreUse: use } }: CreditPolicy,
): readonly Reason<CreditCode>[] {
  const reason = because(citation);
  const { requests } = raise;
  return [
    ...raiseReasons(raise),
    ...(raise.limit !== undefined && available.limit.kind === "amount"
      ? [reason("limit-raised-by-approval", { requests, limit: available.limit.amount })]
      : []),
    ...(raise.limit !== undefined &&
    normal.limit.kind === "amount" &&
    compareMoney(raise.limit, normal.limit.amount) > 0
      ? [reason("approved-limit-above-normal", { approved: raise.limit, normal: normal.limit.amount })]
      : []),
    ...(raise.term === undefined
      ? []
      : [reason("term-raised-by-approval", { requests, term: available.term })]),
    ...(raise.term !== undefined && normal.term !== null && raise.term > normal.term
      ? [reason("approved-term-above-normal", { approved: raise.term, normal: normal.term })]
      : []),
    ...(canBeRaised ? [reason("more-needs-approval", { use })] : []),
  ];
}

/** What was asked for and cannot be had. */
export function requestReasons(
  { available }: GrantedCredit,
  { requested = {} }: CreditFacts,
  { fixedBy: { citation } }: CreditPolicy,
): readonly AssessmentReason[] {
  const reason = because(citation);
  const { limit, term } = requested;
  return [
    ...(limit !== undefined &&
    available.limit.kind === "amount" &&
    compareLimits(limitOf(limit), available.limit) > 0
      ? [reason("limit-above-granted", { requested: limit, granted: available.limit.amount })]
      : []),
    ...(term !== undefined && available.term !== null && term > available.term
      ? [reason("term-above-granted", { requested: term, granted: available.term })]
      : []),
  ];
}

function because(citation: string): (code: AssessmentCode, facts: Facts) => AssessmentReason {
  return (code, facts) => ({ code, citation, facts });
}
