import { type PlainDate, addDays, daysBetween, plainDate } from "../../calendar/index.js";
import type { Approval } from "../../approval/index.js";
import { type ListedRule, listedRules } from "../asked-rules.js";
import type { CreditPolicy } from "../credit.policy.js";
import type { OrderFacts } from "../order-facts.js";
import type { OrderChange } from "../order-trace.js";
import type { OrderDecision } from "../order-decision.js";
import { type Attempt, askedAgain } from "./way.js";

/** For each other outcome the first day on which it comes about while nothing but the day changes, the nearest first. */
export function laterDays(attempt: Attempt): readonly OrderChange[] {
  const { facts, sections } = attempt;
  const { credit } = sections;
  const { outcome } = askedAgain(attempt, []);
  const listed = listedRules(facts, credit);
  const known = new Set<OrderDecision["outcome"]>([outcome]);
  const changes: OrderChange[] = [];
  for (const on of daysOfChange(facts, credit, listed)) {
    const { citation } = credit.rules.limit;
    const day = { kind: "date", code: "asked-later", citation, facts: { on }, on } as const;
    const then = askedAgain(attempt, [day]).outcome;
    if (known.has(then)) continue;
    known.add(then);
    changes.push({ parts: [day], outcome: then });
    if (known.size === 3) break;
  }
  return changes;
}

/** Every later day on which anything that a rule looks at is another than on the day before, sorted. */
function daysOfChange(
  facts: OrderFacts,
  policy: CreditPolicy,
  listed: readonly ListedRule[],
): readonly PlainDate[] {
  const { asOf, order } = facts;
  const last = addDays(LAST, -(order.term ?? 0) - (policy.exposure.horizonDays ?? 0));
  const days = [
    ...facts.items.flatMap(({ dueOn }) => (dueOn === null ? [] : afterDue(dueOn, policy, listed))),
    ...rowDays(facts),
    ...(facts.marks ?? []).flatMap(({ from, until }) => [from, ...dayAfter(until)]),
    ...(facts.events ?? []).map(({ on }) => on),
    ...collateralDays(facts, policy),
    ...plannedDays(facts, policy),
    ...(facts.releases ?? []).flatMap(({ approval, until }) => [...dayAfter(until), ...closing(approval)]),
    ...closing(facts.contract),
    ...closing(facts.slip?.approval),
  ];
  return [...new Set(days)].filter((day) => day > asOf && day <= last).sort();
}

const LAST = /* @__PURE__ */ plainDate("9999-12-31");

/** A number of days later, where there is such a day. */
function daysLater(day: PlainDate, days: number): readonly PlainDate[] {
  return days < 0 || daysBetween(day, LAST) >= days ? [addDays(day, days)] : [];
}

function dayAfter(day: PlainDate | null | undefined): readonly PlainDate[] {
  return day === null || day === undefined ? [] : daysLater(day, 1);
}

function afterDue(
  dueOn: PlainDate,
  { exposure, previousSale }: CreditPolicy,
  listed: readonly ListedRule[],
): readonly PlainDate[] {
  const oldest = listed.flatMap((asked) => (asked.rule === "oldestOverdue" ? [asked.use.days] : []));
  return [previousSale.graceDays + 1, exposure.overdueAfterDays + 1, ...oldest].flatMap((days) =>
    daysLater(dueOn, days),
  );
}

function rowDays({ lines }: OrderFacts): readonly PlainDate[] {
  return lines.flatMap(({ fixedOn, reviewDueOn, temporary = [], validUntil }) => [
    fixedOn,
    ...dayAfter(reviewDueOn),
    ...dayAfter(validUntil),
    ...temporary.flatMap(({ from, until }) => [from, ...dayAfter(until)]),
  ]);
}

/** A guarantee that must run until the order is due ends as many days before. */
function collateralDays(
  { collateral = [], order }: OrderFacts,
  { previousSale }: CreditPolicy,
): readonly PlainDate[] {
  const ahead = previousSale.guaranteeUntil === "due" ? (order.term ?? 0) : 0;
  return collateral.flatMap(({ validFrom, validUntil }) => [
    ...(validFrom === undefined ? [] : [validFrom]),
    ...dayAfter(validUntil),
    ...dayAfter(validUntil).flatMap((day) =>
      daysBetween(FIRST, day) >= ahead ? [addDays(day, -ahead)] : [],
    ),
  ]);
}

const FIRST = /* @__PURE__ */ plainDate("0001-01-01");

function plannedDays(
  { order, orders }: OrderFacts,
  { exposure: { horizonDays } }: CreditPolicy,
): readonly PlainDate[] {
  if (horizonDays === null) return [];
  return [order, ...orders].flatMap(({ planned = [] }) =>
    planned.flatMap(({ on }) => (daysBetween(FIRST, on) >= horizonDays ? [addDays(on, -horizonDays)] : [])),
  );
}

/** When an approval ends, or a step of it is over. */
function closing(approval: Approval | undefined): readonly PlainDate[] {
  if (approval === undefined) return [];
  const { closedOn, steps } = approval;
  return [...(closedOn === null ? [] : [closedOn]), ...steps.flatMap(({ dueOn }) => dayAfter(dueOn))];
}
