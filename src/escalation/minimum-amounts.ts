import { contentId, type Reason, grouped } from "../decision/index.js";
import { type Money, compareMoney, sumMoney } from "../money/index.js";
import type { Claim } from "./claim.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { StandingCode } from "./escalation.reason.js";

/** The claims that are too small to be escalated, each with the reason. */
export function belowMinimum(
  claims: readonly Claim[],
  { minimum, citation }: EscalationPolicy,
): ReadonlyMap<Claim, Reason<StandingCode>> {
  const below = new Map<Claim, Reason<StandingCode>>();
  for (const claim of claims) {
    const least = shortOf(claim.pressed, minimum.item);
    if (least === undefined) continue;
    const facts = { item: claim.aged.item.id, amount: claim.pressed, minimum: least };
    below.set(claim, { code: "below-item-minimum", citation, facts });
  }
  const rest = claims.filter((claim) => !below.has(claim));
  const byCustomer = grouped(rest, ({ aged, pressed }) =>
    contentId("sum", aged.item.customer, pressed.currency),
  );
  for (const group of byCustomer.values()) {
    const total = sumMoney(
      group.map(({ pressed }) => pressed),
      (group[0] as Claim).pressed.currency,
    );
    const least = shortOf(total, minimum.customer);
    if (least === undefined) continue;
    for (const claim of group) {
      const { id, customer } = claim.aged.item;
      below.set(claim, {
        code: "below-customer-minimum",
        citation,
        facts: { item: id, customer, amount: total, minimum: least },
      });
    }
  }
  return below;
}

function shortOf(amount: Money, minimums: readonly Money[]): Money | undefined {
  const least = minimums.find(({ currency }) => currency === amount.currency);
  return least !== undefined && compareMoney(amount, least) < 0 ? least : undefined;
}
