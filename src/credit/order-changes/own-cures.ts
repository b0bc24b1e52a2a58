import { namesOf } from "../answered-rules.js";
import { lineReviewReasons } from "../line-review-reasons.js";
import { marksOf } from "../marks-of.js";
import type { OrderContext } from "../order-context.js";
import type { OrderDifference } from "../order-trace.js";
import type { OrderRuleName } from "../order-rule.policy.js";
import { fixedAnew } from "./fix-rows.js";
import { type Attempt, askedAgain } from "./way.js";

/**
 * What takes the cause of failed rules away that no amount does: a term and a discount that were granted, rows whose
 * review is made, a freeze that is taken back. None for rules without such a cause.
 */
export function ownCures(attempt: Attempt): readonly OrderDifference[] {
  const first = curesOf(attempt, []);
  return first.length === 0 ? [] : [...first, ...curesOf(attempt, first)];
}

/** Cures of what still fails after others. */
function curesOf(attempt: Attempt, others: readonly OrderDifference[]): readonly OrderDifference[] {
  const { context, failed } = askedAgain(attempt, others);
  const cured: OrderDifference[] = [];
  for (const rule of namesOf(failed)) {
    const cure = CURES[rule];
    if (cure !== undefined) cured.push(...cure(context, { ...attempt, facts: context.facts }));
  }
  return cured.filter(({ code, facts }, at) => {
    return (
      cured.findIndex((other) => other.code === code && other.facts["holder"] === facts["holder"]) === at
    );
  });
}

type Cure = (context: OrderContext, attempt: Attempt) => readonly OrderDifference[];

const CURES: Readonly<Partial<Record<OrderRuleName, Cure>>> = {
  customerFrozen: ({ facts, policy }) =>
    marksOf(facts, "frozen").map((mark) => {
      const { holder, reason } = mark;
      const { citation } = policy.rules.customerFrozen;
      return { kind: "mark", code: "mark-to-take-back", citation, facts: { holder, reason }, mark };
    }),
  limitInForce: reviewedRows,
  reviewDone: reviewedRows,
  term: ({ facts: { order }, lines, policy }) => {
    const granted = lines.map(({ line }) => line.term).filter((days) => days !== null);
    if (granted.length === 0 || granted.length < lines.length) return [];
    const term = Math.min(...granted);
    const { citation } = policy.rules.term;
    const facts = { order: order.id, term, now: order.term ?? null };
    return [{ kind: "order-term", code: "order-term-instead", citation, facts, term }];
  },
  discount: ({ facts: { grantedDiscount: discount = "0", order }, policy }) => {
    const { citation } = policy.rules.discount;
    const facts = { order: order.id, discount, now: order.discount ?? "0" };
    return [{ kind: "order-discount", code: "order-discount-instead", citation, facts, discount }];
  },
};

function reviewedRows(context: OrderContext, attempt: Attempt): readonly OrderDifference[] {
  return context.lines
    .filter((held) => lineReviewReasons(held, context).length > 0)
    .flatMap(({ line }) => fixedAnew(line, attempt) ?? []);
}
