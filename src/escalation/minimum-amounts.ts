import { addDays } from "../calendar/index.js";
import { contentId, type Reason, grouped } from "../decision/index.js";
import { type Money, compareMoney, sumMoney } from "../money/index.js";
import { debtorKey } from "./carrier-key.js";
import type { Claim } from "./claim.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { StandingCode } from "./escalation.reason.js";
import { earliestOf } from "./earliest-of.js";

/** A claim that is too small, or not late enough, to be escalated. */
export interface SmallClaim {
  readonly claim: Claim;
  readonly reason: Reason<StandingCode>;
}

/** Claims, told apart by a minimum. */
export interface ClaimsBySize {
  readonly small: readonly SmallClaim[];
  readonly rest: readonly Claim[];
}

/** The claims below a minimum of an item, of a customer's sum and of its most overdue claim, each with the reason. */
export function belowMinimum(claims: readonly Claim[], policy: EscalationPolicy): ClaimsBySize {
  return [itemMinimum, customerMinimum, oldestDays].reduce<ClaimsBySize>(
    ({ small, rest }, minimum) => {
      const below = minimum(rest, policy);
      const ids = new Set(below.map(({ claim }) => claim.aged.item.id));
      return { small: [...small, ...below], rest: rest.filter(({ aged }) => !ids.has(aged.item.id)) };
    },
    { small: [], rest: claims },
  );
}

function itemMinimum(claims: readonly Claim[], { minimum, citation }: EscalationPolicy): SmallClaim[] {
  return claims.flatMap((claim) => {
    const least = shortOf(claim.pressed, minimum.item);
    if (least === undefined) return [];
    const facts = { item: claim.aged.item.id, amount: claim.pressed, minimum: least };
    return [{ claim, reason: { code: "below-item-minimum", citation, facts } as const }];
  });
}

function customerMinimum(claims: readonly Claim[], { minimum, citation }: EscalationPolicy): SmallClaim[] {
  const groups = grouped(claims, ({ aged, pressed }) =>
    contentId("sum", aged.item.customer, pressed.currency),
  );
  return [...groups.values()].flatMap((group) => {
    const total = sumOf(group);
    const least = shortOf(total, minimum.customer);
    if (least === undefined) return [];
    return group.map((claim) => {
      const { id, customer } = claim.aged.item;
      const facts = { item: id, customer, amount: total, minimum: least };
      return { claim, reason: { code: "below-customer-minimum", citation, facts } as const };
    });
  });
}

function oldestDays(
  claims: readonly Claim[],
  { minimum: { oldestDays: least }, carriedBy, citation }: EscalationPolicy,
): SmallClaim[] {
  if (least === undefined) return [];
  const groups = grouped(claims, ({ aged }) => debtorKey(aged.item, carriedBy));
  return [...groups.values()].flatMap((group) => {
    const days = group.reduce((most, { overdueDays }) => Math.max(most, overdueDays), -Infinity);
    if (days >= least) return [];
    return group.map((claim) => {
      const { id, customer } = claim.aged.item;
      const enoughOn = addDays(claim.asOf, least - days);
      const changesOn = earliestOf([claim.changesOn ?? null, enoughOn]);
      const facts = { item: id, customer, overdueDays: days, minimum: least, enoughOn };
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

/** The minimum that an amount is less than; `undefined` when it is not. */
export function shortOf(amount: Money, minimums: readonly Money[]): Money | undefined {
  const least = minimums.find(({ currency }) => currency === amount.currency);
  return least !== undefined && compareMoney(amount, least) < 0 ? least : undefined;
}
