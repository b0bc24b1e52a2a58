import * as z from "zod";
import { isDistinct, name, notNegativeMoney, share } from "./amounts.schema.js";
import { compareDecimals } from "../money/index.js";
import { decimalSchema } from "../money/schemas.js";
import {
  ORDER_RULES,
  type OrderRuleName,
  type OrderRuleUses,
  type RuleExclusion,
  type RuleUse,
  type ScopedRule,
} from "./order-rule.policy.js";

const use = {
  citation: name,
  stages: z.array(z.enum(["order", "release", "shipment"])).refine(isDistinct, { error: "a stage twice" }),
  outcome: z.enum(["hold", "refer", "warn"]),
  to: z.array(name),
};
const overdue = { ...use, guaranteeLifts: z.boolean() };
const plain = z.strictObject(use);

const USES: { readonly [Name in OrderRuleName]: z.ZodType<OrderRuleUses[Name]> } = {
  customerFrozen: plain,
  limitFixed: plain,
  limitInForce: plain,
  reviewDone: plain,
  ratesKnown: plain,
  previousSaleSettled: plain,
  oldestOverdue: z.strictObject({ ...overdue, days: z.int().min(1) }),
  overdueAmount: z.strictObject({
    ...overdue,
    least: z.array(notNegativeMoney).refine((list) => isDistinct(list.map(({ currency }) => currency)), {
      error: "two amounts of one currency",
    }),
    share: decimalSchema
      .refine((value) => compareDecimals(value, "0") >= 0, { error: "less than 0" })
      .nullable(),
  }),
  stageReached: z.strictObject({ ...overdue, reached: z.array(name) }),
  guaranteeGiven: plain,
  singleSale: plain,
  term: plain,
  discount: plain,
  limitUsed: z.strictObject({ ...use, share }),
  limit: plain,
  contractSigned: plain,
  slipSigned: plain,
};

/** Reads {@link OrderRuleUses}. */
export const orderRuleUsesSchema: z.ZodType<OrderRuleUses> = z.strictObject(USES);

const narrow = z.strictObject({ scope: z.enum(["group", "customer"]), holder: name });
const scopes = z.union([z.strictObject({ scope: z.literal("all") }), narrow]);

const rows = ORDER_RULES.map((rule) =>
  z.strictObject({
    id: name,
    of: scopes,
    rule: z.literal(rule),
    use: USES[rule] as z.ZodType<RuleUse>,
  }),
);

/** Reads a {@link ScopedRule}. */
export const scopedRuleSchema: z.ZodType<ScopedRule> = z.discriminatedUnion(
  "rule",
  rows as [(typeof rows)[number]],
) as z.ZodType<ScopedRule>;

/** Reads a {@link RuleExclusion}. */
export const ruleExclusionSchema: z.ZodType<RuleExclusion> = z.strictObject({
  id: name,
  of: narrow,
  rule: z.enum(ORDER_RULES),
});
