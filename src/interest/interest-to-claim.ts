import type { Decision, Facts } from "../decision/index.js";
import { type Money, compareMoney, signOfMoney, subtractMoney, zeroMoney } from "../money/index.js";
import type { InterestAccrual } from "./accrue-interest.js";
import type { InterestPolicy } from "./interest.policy.js";
import type { InterestCode } from "./interest.reason.js";

/** What a claim is made of. */
export interface ClaimFacts {
  readonly accrual: InterestAccrual;
  /** The interest claimed on the item so far, as `chargedSoFar` gives it. */
  readonly alreadyClaimed: Money;
}

/** What is claimed now of the interest on an item. */
export interface InterestClaim extends Decision<"claim" | "nothing-to-claim", InterestCode> {
  readonly item: string;
  /** Zero where nothing is claimed now. */
  readonly amount: Money;
}

/**
 * What is still to be claimed of an item's interest: what has accrued less what was claimed before, so that a
 * second run claims nothing twice. What was claimed and then waived stays claimed. A claim that is smaller
 * than the policy's minimum waits; a negative one, after a payment was posted late or a rate was lowered, is
 * reported and not paid back.
 *
 * @throws MisuseError `currency-mismatch`.
 * @example
 * import { interestToClaim, money, net30, plainDate } from "receivables";
 *
 * const accrual = {
 *   item: "INV-7", asOf: plainDate("2026-04-21"), policy: net30.interest.policy, segments: [],
 *   exact: { dividend: "44", divisor: "1" }, interest: money("44.00", "USD"), reasons: [],
 * };
 * interestToClaim({ accrual, alreadyClaimed: money("30", "USD") }, net30.interest).amount.amount; // => "14.00"
 * interestToClaim({ accrual, alreadyClaimed: money("44", "USD") }, net30.interest).outcome; // => "nothing-to-claim"
 */
export function interestToClaim(
  { accrual, alreadyClaimed }: ClaimFacts,
  policy: InterestPolicy,
): InterestClaim {
  const { item, asOf, interest } = accrual;
  const rest = subtractMoney(interest, alreadyClaimed);
  const decided = (outcome: InterestClaim["outcome"], code: InterestCode, facts: Facts): InterestClaim => ({
    item,
    amount: outcome === "claim" ? rest : zeroMoney(rest.currency),
    outcome,
    reasons: [
      { code, citation: policy.citation, facts: { item, accrued: interest, alreadyClaimed, ...facts } },
    ],
    asOf,
    policy: policy.policy,
  });
  const minimum = policy.minimumClaim.find(({ currency }) => currency === rest.currency);
  if (signOfMoney(rest) < 0) return decided("nothing-to-claim", "interest-overclaimed", {});
  if (signOfMoney(rest) === 0) return decided("nothing-to-claim", "interest-all-claimed", {});
  if (minimum !== undefined && compareMoney(rest, minimum) < 0) {
    return decided("nothing-to-claim", "interest-below-minimum", { amount: rest, minimum });
  }
  return decided("claim", "interest-to-claim", { amount: rest });
}
