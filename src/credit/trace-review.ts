import { type PlainDate, addDays, daysBetween, plainDate } from "../calendar/index.js";
import type { Change, Difference, Look, Trace, TracedRule } from "../decision/index.js";
import type { CreditLine } from "./credit-line.js";
import type { CreditPolicy } from "./credit.policy.js";
import type { CreditCode, OrderChangeCode } from "./credit.reason.js";
import { nextReview } from "./next-review.js";
import { type CreditReview, type ReviewFacts, reviewCredit, reviewReasons } from "./review-credit.js";

/** What makes the review of a limit due. */
export type ReviewRuleName = "expiry" | "regular-review" | "news";

/** How it came about that a limit is to be reviewed or not, and what would change that. */
export interface ReviewTrace extends Trace<
  CreditReview,
  TracedRule<ReviewRuleName, CreditCode>,
  ReviewDifference
> {
  readonly changes: readonly Change<ReviewDifference, CreditReview["outcome"]>[];
}

/** The row is fixed anew on the day, or it is asked on a later day. */
export type ReviewDifference =
  | (Difference<"row", OrderChangeCode> & { readonly line: CreditLine })
  | (Difference<"date", OrderChangeCode> & { readonly on: PlainDate });

/**
 * The decision of `reviewCredit` with its full trace: expiry, the regular review and news, each with what it looked at;
 * and what would change it: the row that is fixed anew on the day, or the first day on which a review is due.
 *
 * @example
 * import { net30, plainDate, traceReview } from "receivables";
 *
 * const line = {
 *   scope: "customer",
 *   holder: "C1",
 *   limit: { kind: "unlimited" },
 *   term: 30,
 *   fixedOn: plainDate("2026-01-31"),
 *   reviewDueOn: plainDate("2027-01-31"),
 * } as const;
 * const { changes, rules } = traceReview({ line, events: [], asOf: plainDate("2026-03-02") }, net30.credit);
 * rules.map(({ rule, fired }) => [rule, fired]); // => [["expiry", false], ["regular-review", false], ["news", false]]
 * changes.map(({ outcome, parts }) => [outcome, ...parts.map(({ facts }) => facts)]); // => [["review", { on: "2027-02-01" }]]
 */
export function traceReview(facts: ReviewFacts, policy: CreditPolicy): ReviewTrace {
  const decision = reviewCredit(facts, policy);
  return { decision, rules: rulesOf(facts, policy), changes: changesOf(facts, policy, decision) };
}

function rulesOf(
  facts: ReviewFacts,
  policy: CreditPolicy,
): readonly TracedRule<ReviewRuleName, CreditCode>[] {
  const { holder, reviewDueOn, validUntil: until = null } = facts.line;
  const { citation } = policy.review;
  const fired = reviewReasons(facts, policy).map((reason) => ({ ...reason, fired: true }));
  const rule = (name: ReviewRuleName, code: CreditCode, otherwise: Look<CreditCode>) => {
    const own = fired.filter((look) => look.code === code);
    const looks = own.length === 0 ? [otherwise] : own;
    return { rule: name, citation, fired: own.length > 0, looks, notAsked: null };
  };
  return [
    rule("expiry", "limit-expired", {
      code: "limit-lasts",
      citation,
      facts: { holder, until },
      fired: false,
    }),
    rule("regular-review", "review-overdue", {
      code: "no-review-due",
      citation,
      facts: { holder, reviewDueOn },
      fired: false,
    }),
    rule("news", "review-on-event", { code: "no-news", citation, facts: { holder }, fired: false }),
  ];
}

function changesOf(
  facts: ReviewFacts,
  policy: CreditPolicy,
  { outcome }: CreditReview,
): ReviewTrace["changes"] {
  const { asOf, events, line } = facts;
  const { citation } = policy.review;
  if (outcome === "review") {
    const { validUntil, ...rest } = line;
    const anew: CreditLine = {
      ...rest,
      fixedOn: asOf,
      reviewDueOn: nextReview(asOf, policy),
      ...(validUntil !== undefined && validUntil >= asOf && { validUntil }),
    };
    const { holder, limit, term } = anew;
    const told = { holder, limit: limit.kind === "amount" ? limit.amount : null, term, use: null, by: [] };
    return [
      {
        parts: [{ kind: "row", code: "row-to-fix", citation, facts: told, line: anew }],
        outcome: reviewCredit({ ...facts, line: anew }, policy).outcome,
      },
    ];
  }
  const ends = [line.reviewDueOn, ...(line.validUntil === undefined ? [] : [line.validUntil])];
  const days = [
    ...ends.flatMap((day) => (daysBetween(day, LAST) > 0 ? [addDays(day, 1)] : [])),
    ...events.map(({ on }) => on),
  ];
  const on = days
    .filter((day) => day > asOf)
    .sort()
    .find((day) => reviewCredit({ ...facts, asOf: day }, policy).outcome === "review");
  return on === undefined
    ? []
    : [
        {
          parts: [{ kind: "date", code: "asked-later", citation, facts: { on }, on }],
          outcome: "review",
        },
      ];
}

const LAST = /* @__PURE__ */ plainDate("9999-12-31");
