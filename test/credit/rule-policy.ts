import {
  type AskedRelease,
  type CreditPolicy,
  ORDER_RULES,
  type OrderRelease,
  type OrderRuleName,
  type OrderRuleUses,
  type RuleUse,
  orderReleaseRequest,
} from "receivables/credit";
import { LIN, MO, ZHOU, voted } from "./approved.js";
import { day, order, policy } from "./build-facts.js";

export const EVERYWHERE: RuleUse = {
  citation: "House rule",
  stages: ["order", "release", "shipment"],
  outcome: "hold",
  to: [],
};

/** A use with figures that tests begin with. */
export const USES: OrderRuleUses = {
  ...(Object.fromEntries(ORDER_RULES.map((rule) => [rule, EVERYWHERE])) as unknown as OrderRuleUses),
  oldestOverdue: { ...EVERYWHERE, guaranteeLifts: true, days: 30 },
  overdueAmount: { ...EVERYWHERE, guaranteeLifts: true, least: [], share: "0.1" },
  stageReached: { ...EVERYWHERE, guaranteeLifts: true, reached: ["visit"] },
  limitUsed: { ...EVERYWHERE, share: "0.8" },
};

/** A policy that asks nothing. */
export const SILENT: CreditPolicy = {
  ...policy,
  rules: Object.fromEntries(
    ORDER_RULES.map((rule) => [rule, { ...USES[rule], stages: [] }]),
  ) as unknown as OrderRuleUses,
};

/** A policy that asks one rule. */
export function asking<Name extends OrderRuleName>(
  rule: Name,
  use: Partial<OrderRuleUses[Name]> = {},
  base: CreditPolicy = SILENT,
): CreditPolicy {
  return { ...base, rules: { ...base.rules, [rule]: { ...USES[rule], ...use } } };
}

/** A release of the order O1 of 100 from the limit until the end of July, with what was voted on it. */
export function release(
  given: Partial<Pick<AskedRelease, "order" | "rules" | "until">> = {},
  votes: Parameters<typeof voted>[1][] = [LIN, MO, ZHOU],
): OrderRelease {
  const { rules = ["limit"], until = day("2026-07-31") } = given;
  const asked = {
    id: "R9",
    order: order("100"),
    by: "Qin",
    on: day("2026-06-01"),
    reason: "season",
    rules,
    until,
  };
  const request = orderReleaseRequest({ ...asked, ...given }, policy);
  return { approval: voted(request, ...votes), rules, until };
}
