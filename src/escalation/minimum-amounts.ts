import { addDays } from "../calendar/index.js";
import { contentId, type Reason, grouped } from "../decision/index.js";
import { type Money, compareMoney, sumMoney } from "../money/index.js";
import { debtorKey } from "./carrier-key.js";
import type { Claim } from "./claim.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { MinimumMetCode, StandingCode } from "./escalation.reason.js";
import { earliestOf } from "./earliest-of.js";

/** A claim that was held against a minimum: too small, or not late enough, or neither. */
export interface WeighedClaim {
  readonly claim: Claim;
  readonly reason: Reason<StandingCode | MinimumMetCode>;
}

/** A claim that is too small, or not late enough, to be escalated. */
export interface SmallClaim {
  readonly claim: Claim;
  readonly reason: Reason<StandingCode>;
}

/** Claims, told apart by a minimum. */
export interface ClaimsBySize {
  readonly small: readonly SmallClaim[];
  /** Claims that make up a minimum, once for each that they were held against. */
  readonly met: readonly WeighedClaim[];
  readonly rest: readonly Claim[];
}

/** The claims below a minimum of an item, of a customer's sum and of its most overdue claim, each with the reason. */
export function belowMinimum(claims: readonly Claim[], policy: EscalationPolicy): ClaimsBySize {
  return [itemMinimum, customerMinimum, oldestDays].reduce<ClaimsBySize>(
    ({ small, met, rest }, minimum) => {
      const weighed = minimum(rest, policy);
      const below = weighed.filter(isSmall);
      const ids = new Set(below.map(({ claim }) => claim.aged.item.id));
      return {
        small: [...small, ...below],
        met: [...met, ...weighed.filter((one) => !isSmall(one))],
        rest: rest.filter(({ aged }) => !ids.has(aged.item.id)),
      };
    },
    { small: [], met: [], rest: claims },
  );
}

const MET: ReadonlySet<string> = new Set<MinimumMetCode>([
  "reaches-item-minimum",
  "reaches-customer-minimum",
  "reaches-oldest-days",
  "reaches-stage-minimum",
]);

function isSmall(weighed: WeighedClaim): weighed is SmallClaim {
  return !MET.has(weighed.reason.code);
}

function itemMinimum(claims: readonly Claim[], { minimum, citation }: EscalationPolicy): WeighedClaim[] {
  return claims.flatMap((claim) => {
    const least = minimumOf(claim.pressed, minimum.item);
    if (least === undefined) return [];
    const facts = { item: claim.aged.item.id, amount: claim.pressed, minimum: least };
    const code = compareMoney(claim.pressed, least) < 0 ? "below-item-minimum" : "reaches-item-minimum";
    return [{ claim, reason: { code, citation, facts } }];
  });
}

function customerMinimum(claims: readonly Claim[], { minimum, citation }: EscalationPolicy): WeighedClaim[] {
  if (minimum.customer.length === 0) return [];
  const groups = grouped(claims, ({ aged, pressed }) =>
    contentId("sum", aged.item.customer, pressed.currency),
  );
  return [...groups.values()].flatMap((group) => {
    const total = sumOf(group);
    const least = minimumOf(total, minimum.customer);
    if (least === undefined) return [];
    const code = compareMoney(total, least) < 0 ? "below-customer-minimum" : "reaches-customer-minimum";
    return group.map((claim) => {
      const { id, customer } = claim.aged.item;
      const facts = { item: id, customer, amount: total, minimum: least };
      return { claim, reason: { code, citation, facts } };
    });
  });
}

function oldestDays(
  claims: readonly Claim[],
  { minimum: { oldestDays: least }, carriedBy, citation }: EscalationPolicy,
): WeighedClaim[] {
  if (least === undefined) return [];
  const groups = grouped(claims, ({ aged }) => debtorKey(aged.item, carriedBy));
  return [...groups.values()].flatMap((group) => {
    const days = group.reduce((most, { overdueDays }) => Math.max(most, overdueDays), -Infinity);
    return group.map((claim) => {
      const { id, customer } = claim.aged.item;
      const enoughOn = addDays(claim.asOf, least - days);
      const facts = { item: id, customer, overdueDays: days, minimum: least, enoughOn };
      if (days >= least) return { claim, reason: { code: "reaches-oldest-days", citation, facts } as const };
      const changesOn = earliestOf([claim.changesOn ?? null, enoughOn]);
      return {
        claim: { ...claim, ...(changesOn !== null && { changesOn }) },
        reason: { code: "below-oldest-days", citation, facts } as const,
      };
    });
  });
}

/** What is escalated of some claims in one currency, together. */
export function sumOf(claims: readonly Claim[]): Money {
  const [first] = claims;
  return sumMoney(
    claims.map(({ pressed }) => pressed),
    (first as Claim).pressed.currency,
  );
}

/** The minimum for an amount of its currency; `undefined` for none. */
export function minimumOf({ currency }: Money, minimums: readonly Money[]): Money | undefined {
  return minimums.find((least) => least.currency === currency);
}
