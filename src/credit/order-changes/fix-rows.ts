import type { PlainDate } from "../../calendar/index.js";
import { compareText } from "../../decision/index.js";
import { type Money, addMoney, subtractMoney, zeroMoney } from "../../money/index.js";
import { namesOf } from "../answered-rules.js";
import { type CreditLimit, limitOf } from "../credit-limit.js";
import { type CreditLine, limitOn } from "../credit-line.js";
import { changeUse } from "../line-change.js";
import type { LineInForce } from "../lines-in-force.js";
import { neededApproval } from "../needed-approval.js";
import { nextReview } from "../next-review.js";
import type { OrderFacts } from "../order-facts.js";
import type { RowDifference } from "../order-trace.js";
import { greatest, leastAmount } from "./least-amount.js";
import { type Attempt, type Way, askedAgain } from "./way.js";

/** The rows of the customer are fixed anew, as few as work, each with the lowest limit that works and the order's term. */
export const fixRows: Way = (attempt, works) => {
  const { facts } = attempt;
  const answers = askedAgain(attempt, []);
  const { book, lines } = answers.context;
  const failsByTerm = namesOf(answers.failures).includes("term");
  const term = (given: number | null): number | null =>
    failsByTerm && facts.order.term !== undefined ? Math.max(given ?? 0, facts.order.term) : given;
  const held = lines.length > 0 ? lines.map(({ line }) => line) : [newRow(attempt, book.currency)];
  const highest = held.map((line): Fixed => ({ line, limit: above(line.limit), term: term(line.term) }));
  const rows = (fixed: readonly (Fixed | null)[]): readonly RowDifference[] | undefined => {
    const differences = fixed.flatMap((row) => (row === null ? [] : [rowOf(row, attempt)]));
    return differences.some((difference) => difference === undefined)
      ? undefined
      : differences.filter((difference) => difference !== undefined);
  };
  const does = (fixed: readonly (Fixed | null)[]): boolean => {
    const differences = rows(fixed);
    return differences !== undefined && works(differences);
  };
  if (!does(highest)) return undefined;
  const least = highest.reduce<readonly (Fixed | null)[]>((fixed, row, at) => {
    if (does(fixed.with(at, null))) return fixed.with(at, null);
    const { limit: now } = row.line;
    const same = fixed.with(at, { ...row, limit: now });
    if (does(same) || now.kind !== "amount") return same;
    const withMore = (more: Money) => fixed.with(at, { ...row, limit: limitOf(addMoney(now.amount, more)) });
    const more = leastAmount(now.amount.currency, (amount) => does(withMore(amount)));
    return more === null ? fixed : withMore(more);
  }, highest);
  return rows(least);
};

/** Fixes a row anew as it is, for the day. */
export function fixedAnew(line: LineInForce, attempt: Attempt): RowDifference | undefined {
  return rowOf({ line, limit: line.limit, term: line.term }, attempt);
}

/** A row, and what it is to allow in all on the day. */
interface Fixed {
  readonly line: LineInForce;
  readonly limit: CreditLimit;
  readonly term: number | null;
}

function above(limit: CreditLimit): CreditLimit {
  return limit.kind === "amount" ? limitOf(addMoney(limit.amount, greatest(limit.amount.currency))) : limit;
}

function newRow({ facts: { asOf, company, order }, sections }: Attempt, currency: string): LineInForce {
  return {
    scope: "customer",
    holder: order.customer,
    ...(company !== undefined && { company }),
    limit: limitOf(zeroMoney(currency)),
    term: order.term ?? 0,
    fixedOn: asOf,
    reviewDueOn: nextReview(asOf, sections.credit),
  };
}

/** `undefined` where nobody can approve it. */
function rowOf({ limit, line, term }: Fixed, { facts, sections }: Attempt): RowDifference | undefined {
  const { asOf } = facts;
  const { changes } = sections.credit;
  const { inheritedFrom: _, validUntil, ...rest } = line;
  const before = rowBefore(line, facts);
  const after: CreditLine = {
    ...rest,
    limit: withoutTemporary(limit, line, asOf),
    term,
    fixedOn: asOf,
    reviewDueOn: nextReview(asOf, sections.credit),
    ...(validUntil !== undefined && validUntil >= asOf && { validUntil }),
  };
  const change = { after, ...(before !== undefined && { before }) };
  const use = changeUse(change, changes);
  const amount = after.limit.kind === "amount" ? after.limit.amount : null;
  const needs =
    use === null ? null : neededApproval({ use, subject: after.holder, amount }, sections.approval);
  if (needs === undefined) return undefined;
  const reason = {
    code: "row-to-fix",
    citation: changes.citation,
    facts: { holder: after.holder, limit: amount, term, use, by: needs?.by ?? [] },
  } as const;
  return { kind: "row", ...reason, ...change, needs };
}

/** The row of the holder itself that was fixed last by the day. */
function rowBefore(line: LineInForce, { asOf, lines }: OrderFacts): CreditLine | undefined {
  return lines
    .filter(({ company, fixedOn, holder, scope }) => {
      return scope === line.scope && holder === line.holder && company === line.company && fixedOn <= asOf;
    })
    .toSorted((a, b) => compareText(b.fixedOn, a.fixedOn))[0];
}

/** What is allowed for a time stays on top of the limit, so that it is not in it. */
function withoutTemporary(limit: CreditLimit, { temporary }: CreditLine, asOf: PlainDate): CreditLimit {
  if (limit.kind !== "amount" || temporary === undefined) return limit;
  const more = limitOn({ limit: limitOf(zeroMoney(limit.amount.currency)), temporary }, asOf);
  return more.kind === "amount" ? limitOf(subtractMoney(limit.amount, more.amount)) : limit;
}
