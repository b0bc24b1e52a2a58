import { type PlainDate, addDays, periodContains } from "../../calendar/index.js";
import {
  type CreditLimit,
  type CreditLine,
  type CreditReview,
  assessCredit,
  dealingsOf,
  lineInForce,
  limitOn,
  reviewCredit,
} from "../../credit/index.js";
import { type FactValue, canonicalJson, contentId, grouped } from "../../decision/index.js";
import { compareMoney } from "../../money/index.js";
import { type DatedEvent, type EventParts, fromDay, upToDay, upToDayBefore } from "./dated-event.js";
import type { StandingAhead } from "./dates-ahead-facts.js";
import { daysOfChange } from "./days-of-change.js";
import { citationOf } from "./citation-of.js";
import type { Watch, Watched } from "./watch.js";

/** When limits begin, change, expire and are to be reviewed. */
export const lineEvents: Watch = (watched) => {
  const { lines = [] } = watched.facts;
  const byHolder = grouped(lines, ({ company, holder, scope }) =>
    contentId(scope, holder, ...(company === undefined ? [] : [company])),
  );
  return [...byHolder.values()].flatMap((rows) => holderEvents(rows, watched));
};

function holderEvents(rows: readonly CreditLine[], watched: Watched): readonly DatedEvent[] {
  const { days, facts, policy } = watched;
  const { events: news = [], groups = [] } = facts;
  const { company, holder, scope } = rows[0] as CreditLine;
  const rowOn = (asOf: PlainDate): CreditLine | undefined =>
    lineInForce(rows, { scope, holder, ...(company !== undefined && { company }), asOf });
  const group = groups.find(({ id }) => scope === "group" && id === holder);
  const reviewOn = (line: CreditLine, asOf: PlainDate): CreditReview =>
    reviewCredit({ line, events: news, asOf, ...(group !== undefined && { group }) }, policy.credit);
  const turns = [
    ...rows.flatMap(({ fixedOn, reviewDueOn, temporary = [], validUntil }) => [
      fixedOn,
      addDays(reviewDueOn, 1),
      ...(validUntil === undefined ? [] : [addDays(validUntil, 1)]),
      ...temporary.flatMap(({ from, until }) => [from, addDays(until, 1)]),
    ]),
    ...news.map(({ on }) => on),
  ].filter((day) => periodContains(days, day));
  return [...new Set(turns)].flatMap((day) => {
    const [before, after] = [addDays(day, -1), day].map(rowOn);
    if (after === undefined && before === undefined) return [];
    if (after === undefined)
      return [fromDay("credit-line-withdrawn", day, partsOf(before as CreditLine, day, watched))];
    if (before === undefined || before.fixedOn !== after.fixedOn)
      return [fromDay("credit-line-begins", day, partsOf(after, day, watched))];
    return [
      ...limitChange(after, day, watched),
      ...reviewChanges([reviewOn(after, addDays(day, -1)), reviewOn(after, day)], after, watched),
    ];
  });
}

function limitChange(line: CreditLine, day: PlainDate, watched: Watched): readonly DatedEvent[] {
  const [before, after] = [amountOf(limitOn(line, addDays(day, -1))), amountOf(limitOn(line, day))];
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const { facts, ...parts } = partsOf(line, day, watched);
  const changed = { ...parts, facts: { ...facts, before, after } };
  const ends = before !== null && after !== null && compareMoney(after, before) < 0;
  return [
    ends
      ? upToDayBefore("temporary-limit-ends", day, changed)
      : fromDay("temporary-limit-begins", day, changed),
  ];
}

function reviewChanges(
  [before, after]: readonly [CreditReview, CreditReview],
  line: CreditLine,
  watched: Watched,
): readonly DatedEvent[] {
  const known = new Set(
    before.reasons.map((reason) => contentId(reason.code, canonicalJson(stableFacts(reason.facts)))),
  );
  const day = after.asOf;
  const { facts, ...parts } = partsOf(line, day, watched);
  const citation = after.reasons[0]?.citation ?? parts.citation;
  return after.reasons
    .filter(({ code, facts: own }) => !known.has(contentId(code, canonicalJson(stableFacts(own)))))
    .flatMap((reason): readonly DatedEvent[] => {
      const said = { ...parts, citation, facts };
      if (reason.code === "limit-expired") return [upToDayBefore("credit-line-expires", day, said)];
      if (reason.code === "review-overdue") return [upToDayBefore("credit-review-due", day, said)];
      if (reason.code !== "review-on-event") return [];
      const { customer = null, event = null } = reason.facts;
      const about = [...(said.about ?? []), canonicalJson(customer), canonicalJson(event)];
      return [
        fromDay("credit-review-at-once", day, { ...said, about, facts: { ...facts, of: customer, event } }),
      ];
    });
}

/** The facts of a reason without the count of days, which grows. */
function stableFacts({
  days: _,
  ...facts
}: Readonly<Record<string, FactValue>>): Readonly<Record<string, FactValue>> {
  return facts;
}

function partsOf(line: CreditLine, on: PlainDate, { policy }: Watched): EventParts {
  const { company = null, holder, scope, term } = line;
  const limit = amountOf(limitOn(line, on));
  return {
    subject: { kind: "credit-line", id: holder },
    about: [scope, ...(company === null ? [] : [company])],
    customer: scope === "customer" ? holder : null,
    role: policy.credit.fixedBy.body,
    amounts: limit === null ? [] : [limit],
    citation: citationOf(policy, "/credit/fixedBy"),
    facts: { holder, scope, company, limit, term },
  };
}

function amountOf(limit: CreditLimit): Extract<CreditLimit, { kind: "amount" }>["amount"] | null {
  return limit.kind === "amount" ? limit.amount : null;
}

/** When guarantees and other collateral begin to count and expire. */
export const collateralEvents: Watch = ({ days, facts: { collateral = [] }, policy }) =>
  collateral.flatMap((piece) => {
    const { amount, customer, id, kind, validFrom, validUntil } = piece;
    const parts: EventParts = {
      subject: { kind: "collateral", id },
      about: [customer],
      customer,
      role: policy.credit.fixedBy.body,
      amounts: [amount],
      citation: citationOf(policy, "/credit/collateral"),
      facts: { collateral: id, kind, customer, amount },
    };
    return [
      ...(validFrom === undefined || !periodContains(days, validFrom)
        ? []
        : [fromDay("collateral-begins", validFrom, parts)]),
      ...(validUntil === null || !periodContains(days, validUntil)
        ? []
        : [upToDay("collateral-expires", validUntil, parts)]),
    ];
  });

/** When customers leave a step of the rule for new customers by the passing of time alone. */
export const newCustomerEvents: Watch = (watched) => {
  const { items = [], settled = [], standings = [] } = watched.facts;
  const itemsOf = grouped([...items, ...settled], ({ customer }) => customer);
  return standings.flatMap((standing) => stepEvents(standing, itemsOf.get(standing.customer) ?? [], watched));
};

function stepEvents(
  standing: StandingAhead,
  items: NonNullable<Watched["facts"]["items"]>,
  { days, facts: { rates }, policy }: Watched,
): readonly DatedEvent[] {
  const { customer } = standing;
  const shareOn = (asOf: PlainDate): FactValue => {
    const dealings = dealingsOf({ customer, items, asOf }, policy.credit);
    const facts = { ...dealings, ...standing, ...(rates !== undefined && { rates }), asOf };
    const { basis } = assessCredit(facts, policy.credit);
    return basis.find(({ name }) => name === "new-customer")?.inputs["share"] ?? null;
  };
  return daysOfChange(
    (day) => canonicalJson(shareOn(day)),
    days,
    items.map(({ postedOn }) => postedOn),
  ).map((day) =>
    fromDay("new-customer-step-ends", day, {
      subject: { kind: "customer", id: customer },
      customer,
      role: policy.credit.fixedBy.body,
      citation: citationOf(policy, "/credit/newCustomer"),
      facts: { customer, before: shareOn(addDays(day, -1)), after: shareOn(day) },
    }),
  );
}
