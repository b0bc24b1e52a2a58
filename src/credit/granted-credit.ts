import type { DecimalString } from "../money/index.js";
import { type ApprovedRaise, NO_RAISE, approvedRaise } from "./approved-raise.js";
import type { BasisStep, LimitAndTerm } from "./credit-assessment.js";
import type { CreditFacts } from "./credit-facts.js";
import { compareLimits, higherLimit, limitOf, lowerLimit } from "./credit-limit.js";
import type { CreditPolicy } from "./credit.policy.js";
import { newCustomerStep } from "./new-customer.js";
import { shareOfDays, shareOfLimit } from "./rounded-down.js";

/** What is granted of a normal limit and term. */
export interface GrantedCredit extends LimitAndTerm {
  readonly isNewCustomer: boolean;
  /** What can be had, before it is lowered to what was asked for. */
  readonly available: LimitAndTerm;
  /** What raises did; nothing for a customer who is not new. */
  readonly raise: ApprovedRaise;
  /** Whether there is more of the normal limit and term that could be approved. */
  readonly canBeRaised: boolean;
  readonly basis: readonly BasisStep[];
}

/** A step that gives both. */
type GrantingStep = BasisStep & LimitAndTerm;

/**
 * The normal limit and term, or a new customer's share of them (Art. 10), which approved raises lift up to the normal
 * and never above it; then at most what was asked for.
 */
export function grantedCredit(facts: CreditFacts, normal: LimitAndTerm, policy: CreditPolicy): GrantedCredit {
  const { asOf, creditSales, requested } = facts;
  const step = newCustomerStep(creditSales, policy.newCustomer, asOf);
  const isNew = step !== undefined;
  const raise = isNew ? approvedRaise(facts, policy) : NO_RAISE;
  const share = isNew ? [shareStep(normal, step.share, policy)] : [];
  const raised = share.flatMap((step) => raiseStep(step, normal, raise));
  const available = raised[0] ?? share[0] ?? normal;
  const asked = requested === undefined ? [] : requestStep(available, requested);
  const { limit, term } = asked[0] ?? available;
  return {
    limit,
    term,
    isNewCustomer: isNew,
    available,
    raise,
    canBeRaised: available.term !== normal.term || compareLimits(available.limit, normal.limit) !== 0,
    basis: [...share, ...raised, ...asked],
  };
}

function shareStep(
  { limit, term }: LimitAndTerm,
  share: DecimalString,
  { limitStep }: CreditPolicy,
): GrantingStep {
  return {
    name: "new-customer",
    inputs: { share, limitStep },
    limit: shareOfLimit(limit, share, limitStep),
    term: term === null ? null : shareOfDays(term, share),
    missing: [],
  };
}

function raiseStep(share: LimitAndTerm, normal: LimitAndTerm, raise: ApprovedRaise): readonly GrantingStep[] {
  const { limit, term } = raise;
  if (limit === undefined && term === undefined) return [];
  return [
    {
      name: "approvals",
      inputs: {
        ...(limit !== undefined && { approvedLimit: limit }),
        ...(term !== undefined && { approvedTerm: term }),
      },
      limit:
        limit === undefined
          ? share.limit
          : higherLimit(share.limit, lowerLimit(limitOf(limit), normal.limit)),
      term:
        term === undefined || share.term === null || normal.term === null
          ? share.term
          : Math.max(share.term, Math.min(term, normal.term)),
      missing: [],
    },
  ];
}

function requestStep(
  available: LimitAndTerm,
  { limit, term }: NonNullable<CreditFacts["requested"]>,
): readonly GrantingStep[] {
  return [
    {
      name: "requested",
      inputs: {
        ...(limit !== undefined && { requestedLimit: limit }),
        ...(term !== undefined && { requestedTerm: term }),
      },
      limit: limit === undefined ? available.limit : lowerLimit(available.limit, limitOf(limit)),
      term: term === undefined || available.term === null ? available.term : Math.min(available.term, term),
      missing: [],
    },
  ];
}
