import { type RuleAsked, neededChanges, smallestAmount, tracedRules } from "../decision/index.js";
import {
  type Money,
  addMoney,
  money,
  negateMoney,
  signOfMoney,
  subtractMoney,
  sumMoney,
} from "../money/index.js";
import type { InterestClaimDifference, InterestClaimRule, InterestClaimTrace } from "./interest-trace.js";
import { type ClaimFacts, interestToClaim } from "./interest-to-claim.js";
import type { InterestPolicy } from "./interest.policy.js";
import type { InterestCode } from "./interest.reason.js";

const RULE_OF = {
  "interest-overclaimed": "interest-left",
  "interest-all-claimed": "interest-left",
  "interest-below-minimum": "interest-minimum",
} as const satisfies Partial<Record<InterestCode, InterestClaimRule>>;

/**
 * How a claim of interest came about: each rule with what it looked at; where nothing is claimed, the least interest
 * that would be, and where something is, the least claim after which nothing more would be. Both were found by asking
 * {@link interestToClaim} itself: for one unit less the outcome is another.
 *
 * @throws MisuseError as {@link interestToClaim}.
 * @example
 * import { money, net30, plainDate, traceInterestClaim } from "receivables";
 *
 * const accrual = {
 *   item: "INV-7", asOf: plainDate("2026-04-21"), policy: net30.interest.policy, segments: [],
 *   exact: { dividend: "44", divisor: "1" }, interest: money("44.00", "USD"), reasons: [],
 * };
 * const policy = { ...net30.interest, minimumClaim: [money("20", "USD")] };
 * const { changes } = traceInterestClaim({ accrual, alreadyClaimed: money("30", "USD") }, policy);
 * changes.map(({ outcome, parts }) => [outcome, parts[0]?.facts["interest"]]); // => [["claim", { amount: "50.00", currency: "USD" }]]
 */
export function traceInterestClaim(facts: ClaimFacts, policy: InterestPolicy): InterestClaimTrace {
  const decision = interestToClaim(facts, policy);
  const { accrual, alreadyClaimed } = facts;
  const { interest, item } = accrual;
  const { citation } = policy;
  const least = policy.minimumClaim.find(({ currency }) => currency === interest.currency);
  const rest = subtractMoney(interest, alreadyClaimed);
  const asked: readonly RuleAsked<InterestClaimRule, InterestCode>[] = [
    { rule: "interest-left", citation, facts: { item, accrued: interest, alreadyClaimed } },
    {
      rule: "interest-minimum",
      citation,
      facts: { item, minimum: least ?? null },
      ...(least === undefined
        ? { notAsked: "rule-not-set" }
        : signOfMoney(rest) <= 0 && { notAsked: "rule-settled-before" }),
    },
  ];
  const outcomeOf = (parts: readonly InterestClaimDifference[]) =>
    interestToClaim(parts.reduce(withPart, facts), policy).outcome;
  const accrued = (more: Money): InterestClaimDifference => {
    const grown = addMoney(interest, more);
    return {
      kind: "accrual",
      code: "interest-accrues",
      citation,
      facts: { item, interest: grown, more },
      interest: grown,
    };
  };
  const claimed = (amount: Money): InterestClaimDifference => {
    return { kind: "claim", code: "interest-is-claimed", citation, facts: { item, amount }, amount };
  };
  const part = decision.outcome === "claim" ? claimed : accrued;
  const missing = signOfMoney(rest) < 0 ? negateMoney(rest) : rest;
  // So much is enough in any case, and the search ends at what is.
  const greatest = sumMoney(
    [missing, ...(least === undefined ? [] : [least]), money("1", rest.currency)],
    rest.currency,
  );
  const amount = smallestAmount(greatest, (some) => outcomeOf([part(some)]) !== decision.outcome);
  return {
    decision,
    rules: tracedRules(decision.reasons, asked, RULE_OF),
    changes: neededChanges({ tried: amount === null ? [] : [[part(amount)]], outcomeOf }),
  };
}

function withPart(facts: ClaimFacts, part: InterestClaimDifference): ClaimFacts {
  const { accrual, alreadyClaimed } = facts;
  return part.kind === "accrual"
    ? { ...facts, accrual: { ...accrual, interest: part.interest } }
    : { ...facts, alreadyClaimed: addMoney(alreadyClaimed, part.amount) };
}
