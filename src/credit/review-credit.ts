import { type PlainDate, daysBetween, earlierOf } from "../calendar/index.js";
import { type Decision, type Reason, compareText } from "../decision/index.js";
import type { CreditEvent } from "./credit-event.js";
import type { CreditGroup, CreditLine } from "./credit-line.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { ReviewCode } from "./credit.reason.js";

/** What the review of a limit and term is decided on. */
export interface ReviewFacts {
  readonly line: CreditLine;
  /** For a group's row: whose events concern it. */
  readonly group?: CreditGroup;
  /** For an account's row: whose account it is. */
  readonly customer?: string;
  /** Those of other customers are passed over. */
  readonly events: readonly CreditEvent[];
  readonly asOf: PlainDate;
}

/** Whether a limit and term hold without being looked at again. */
export interface CreditReview
  extends Decision<"in-force" | "review", ReviewCode>, Pick<CreditLine, "scope" | "holder"> {
  /** The last day by which the review is to be made: the regular one, or that of the first event. */
  readonly dueOn: PlainDate;
}

/**
 * Whether a limit and term are to be reviewed (Art. 8, 11): the day after the regular review was due, the day after
 * they expired, and at once on an event of the policy's kinds, later than the day on which they were fixed.
 *
 * @example
 * import { chinaTradeRegulation, plainDate, reviewCredit } from "receivables";
 *
 * const line = {
 *   scope: "customer",
 *   holder: "C1",
 *   limit: { kind: "unlimited" },
 *   term: 30,
 *   fixedOn: plainDate("2026-01-31"),
 *   reviewDueOn: plainDate("2026-04-30"),
 * } as const;
 * const events = [{ customer: "C1", kind: "dishonoured-bill", on: plainDate("2026-03-02") }];
 * const { dueOn, outcome } = reviewCredit({ line, events, asOf: plainDate("2026-03-02") }, chinaTradeRegulation.credit);
 * outcome; // => "review"
 * dueOn; // => "2026-03-02"
 */
export function reviewCredit(facts: ReviewFacts, policy: CreditPolicy): CreditReview {
  const { asOf, line } = facts;
  const reasons = reviewReasons(facts, policy);
  const { citation } = policy.review;
  const inForce: Reason<ReviewCode> = {
    code: "in-force",
    citation,
    facts: { holder: line.holder, reviewDueOn: line.reviewDueOn },
  };
  return {
    outcome: reasons.length === 0 ? "in-force" : "review",
    reasons: reasons.length === 0 ? [inForce] : reasons,
    asOf,
    policy: policy.policy,
    scope: line.scope,
    holder: line.holder,
    dueOn: concerning(facts, policy).reduce((day, { on }) => earlierOf(day, on), line.reviewDueOn),
  };
}

/** Why a limit and term are to be reviewed; none while they are not. */
export function reviewReasons(facts: ReviewFacts, policy: CreditPolicy): readonly Reason<ReviewCode>[] {
  const { asOf, line } = facts;
  const { holder, reviewDueOn, validUntil } = line;
  const { citation } = policy.review;
  const expired: readonly Reason<ReviewCode>[] =
    validUntil !== undefined && validUntil < asOf
      ? [{ code: "limit-expired", citation, facts: { holder, validUntil } }]
      : [];
  const overdue: readonly Reason<ReviewCode>[] =
    reviewDueOn < asOf
      ? [
          {
            code: "review-overdue",
            citation,
            facts: { holder, reviewDueOn, days: daysBetween(reviewDueOn, asOf) },
          },
        ]
      : [];
  const onEvents = concerning(facts, policy).map(({ customer, kind: event, on }): Reason<ReviewCode> => {
    return { code: "review-on-event", citation, facts: { holder, customer, event, on } };
  });
  return [...expired, ...overdue, ...onEvents];
}

/** The events that make a review due, in the order of their days. */
function concerning(
  { asOf, customer, events, group, line }: ReviewFacts,
  { review }: CreditPolicy,
): readonly CreditEvent[] {
  const concerned: Readonly<Record<CreditLine["scope"], readonly string[]>> = {
    customer: [line.holder],
    account: customer === undefined ? [] : [customer],
    group: group?.members ?? [],
    class: [],
  };
  return events
    .filter(
      (event) =>
        concerned[line.scope].includes(event.customer) &&
        review.events.includes(event.kind) &&
        event.on > line.fixedOn &&
        event.on <= asOf,
    )
    .toSorted(
      (a, b) => compareText(a.on, b.on) || compareText(a.customer, b.customer) || compareText(a.kind, b.kind),
    );
}
