import type { PlainDate } from "../calendar/index.js";
import { type Reason, canonicalJson, compareText } from "../decision/index.js";
import { type Money, minMoney } from "../money/index.js";
import type { ApprovalStep, NewCustomerRule } from "./assessment.policy.js";
import type { CreditApproval } from "./credit-approval.js";
import type { AssessmentCode } from "./credit.reason.js";

/** What approvals of more come to. */
export interface ApprovedRaise {
  /** Up to which limit all steps agree; none where one of them says nothing of it. */
  readonly limit?: Money;
  readonly term?: number;
  /** The steps that are still to be taken, in order; while there are any, nothing is raised. */
  readonly pending: readonly ApprovalStep[];
  /** Approvals that do not count, and why. */
  readonly faults: readonly Reason<AssessmentCode>[];
}

/**
 * Goes through the steps in their order (Art. 10: first the committee, of one opinion, then the general manager).
 * The last approval of a role by the day speaks for it. An approval that is not unanimous where it must be, or
 * given before the step that it follows, does not count, and neither does any later step.
 */
export function approvedRaise(
  approvals: readonly CreditApproval[],
  { more, citation }: NewCustomerRule,
  asOf: PlainDate,
): ApprovedRaise {
  const given: CreditApproval[] = [];
  for (const [index, step] of more.entries()) {
    const pending = more.slice(index);
    const approval = lastOf(approvals, step.role, asOf);
    if (approval === undefined) return { pending, faults: [] };
    const { role, by, on } = approval;
    const before = given.at(-1);
    if (step.unanimous && !approval.unanimous) {
      return { pending, faults: [{ code: "approval-not-unanimous", citation, facts: { role, by, on } }] };
    }
    if (before !== undefined && on < before.on) {
      const facts = { role, by, on, first: before.role, firstOn: before.on };
      return { pending, faults: [{ code: "approval-out-of-order", citation, facts }] };
    }
    given.push(approval);
  }
  const limit = lowestOf(
    given.map((approval) => approval.limit),
    minMoney,
  );
  const term = lowestOf(
    given.map((approval) => approval.term),
    Math.min,
  );
  return {
    ...(limit !== undefined && { limit }),
    ...(term !== undefined && { term }),
    pending: [],
    faults: [],
  };
}

function lastOf(
  approvals: readonly CreditApproval[],
  role: string,
  asOf: PlainDate,
): CreditApproval | undefined {
  return approvals
    .filter((approval) => approval.role === role && approval.on <= asOf)
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(canonicalJson(a), canonicalJson(b)))
    .at(-1);
}

function lowestOf<T extends Money | number>(
  values: readonly (T | undefined)[],
  lower: (a: T, b: T) => T,
): T | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length || known.length === 0 ? undefined : known.reduce((a, b) => lower(a, b));
}
