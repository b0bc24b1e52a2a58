import * as z from "zod";
import { policyRefSchema } from "../decision/schemas.js";
import { receivableKindSchema } from "../ledger/schemas.js";
import { compareDecimals } from "../money/index.js";
import { decimalSchema, roundingModeSchema } from "../money/schemas.js";
import { days, isDistinct, name, notNegative, notNegativeMoney, share } from "./amounts.schema.js";
import type {
  ChangeRule,
  FixingRule,
  GradeMethod,
  MonthlyDealingsMethod,
  NetAssetsMethod,
  NewCustomerRule,
  PaymentBand,
  PaymentHistoryRule,
  ReviewRule,
} from "./assessment.policy.js";
import { fixedLimitSchema } from "./credit-limit.schema.js";
import type { CreditPolicy } from "./credit.policy.js";
import { exposureRuleSchema } from "./exposure.policy.schema.js";
import type { CollateralRule, PreviousSaleRule, ReleaseRule } from "./order-check.policy.js";
import { ORDER_RULES } from "./order-rule.policy.js";
import { orderRuleUsesSchema, ruleExclusionSchema, scopedRuleSchema } from "./order-rule.policy.schema.js";

const positive = decimalSchema.refine((value) => compareDecimals(value, "0") > 0, {
  error: "not more than 0",
});
const kinds = z.array(receivableKindSchema).refine(isDistinct, { error: "a kind twice" });
const whenMissing = z.enum(["skip", "zero", "refer"]);
const atLeast = z.int().min(0).nullable();

const fixedBy: z.ZodType<FixingRule> = z.strictObject({
  citation: name,
  departments: z.array(name),
  body: name,
});

const review: z.ZodType<ReviewRule> = z.strictObject({
  citation: name,
  every: z.enum(["quarter", "year"]),
  events: z.array(name),
  expired: z.enum(["counts", "lapses"]),
});

const grades: z.ZodType<GradeMethod> = z.strictObject({
  whenMissing,
  rows: z
    .array(z.strictObject({ grade: name, limit: fixedLimitSchema, term: days }))
    .refine((rows) => isDistinct(rows.map(({ grade }) => grade)), { error: "a grade twice" }),
});

const netAssets: z.ZodType<NetAssetsMethod> = z.strictObject({ whenMissing, share });

const monthlyDealings: z.ZodType<MonthlyDealingsMethod> = z.strictObject({
  whenMissing,
  daysPerMonth: z.int().min(1),
});

const factors = { limitFactor: share, termFactor: share };

const paymentHistory: z.ZodType<PaymentHistoryRule> = z.strictObject({
  whenMissing,
  bands: z
    .array(z.strictObject({ onTimeShare: share, averageDaysLate: notNegative, ...factors }))
    .superRefine((bands, context) => {
      for (const [index, band] of bands.entries()) {
        if (bands.slice(0, index).some((better) => takesAll(better, band)))
          context.addIssue({
            code: "custom",
            path: [index],
            message: "nobody gets here past the bands above",
          });
      }
    }),
  otherwise: z.strictObject(factors),
});

/** Whether every record that is good enough for the second band is so for the first. */
function takesAll(first: PaymentBand, second: PaymentBand): boolean {
  return (
    compareDecimals(first.onTimeShare, second.onTimeShare) <= 0 &&
    compareDecimals(first.averageDaysLate, second.averageDaysLate) >= 0
  );
}

const changes: z.ZodType<ChangeRule> = z.strictObject({
  citation: name,
  raiseUse: name,
  lowerUse: name.nullable(),
});

const newCustomerStep = {
  share,
  until: z.strictObject({ creditSales: atLeast, settledCreditSales: atLeast, daysSinceFirst: atLeast }),
};

const newCustomer: z.ZodType<NewCustomerRule> = z
  .strictObject({
    citation: name,
    ...newCustomerStep,
    furtherSteps: z.array(z.strictObject(newCustomerStep)),
    moreUse: name,
  })
  .superRefine(({ furtherSteps, share: first }, context) => {
    for (const [index, step] of furtherSteps.entries()) {
      if (compareDecimals(step.share, furtherSteps[index - 1]?.share ?? first) > 0) continue;
      context.addIssue({
        code: "custom",
        path: ["furtherSteps", index, "share"],
        message: "not more than the step before",
      });
    }
  });

const collateral: z.ZodType<CollateralRule> = z.strictObject({
  kind: name,
  share,
  most: z.array(notNegativeMoney).refine((list) => isDistinct(list.map(({ currency }) => currency)), {
    error: "two amounts of one currency",
  }),
  liftsStop: z.boolean(),
});

const previousSale: z.ZodType<PreviousSaleRule> = z.strictObject({
  kinds,
  graceDays: days,
  of: z.enum(["customer", "group"]),
  guaranteeCovers: z.enum(["order", "order-and-overdue"]),
  guaranteeUntil: z.enum(["check", "due"]),
});

const release: z.ZodType<ReleaseRule> = z.strictObject({
  citation: name,
  use: name,
  rules: z.array(z.enum(ORDER_RULES)).refine(isDistinct, { error: "a rule twice" }),
});

function areDistinct(rows: readonly { readonly id: string }[]): boolean {
  return isDistinct(rows.map(({ id }) => id));
}

/**
 * Reads a {@link CreditPolicy}: shares and factors are from 0 to 1, no grade and no kind stands twice, every band
 * of the payment history can be reached, and what stops an order is exposure too.
 */
export const creditPolicySchema: z.ZodType<CreditPolicy> = z
  .strictObject({
    policy: policyRefSchema,
    citation: name,
    fixedBy,
    review,
    changes,
    normalTerm: days.nullable(),
    grades: grades.nullable(),
    netAssets: netAssets.nullable(),
    monthlyDealings: monthlyDealings.nullable(),
    paymentHistory: paymentHistory.nullable(),
    lookBackMonths: z.int().min(1),
    limitStep: positive.nullable(),
    newCustomer,
    conversionRounding: roundingModeSchema,
    exposureKinds: kinds,
    exposure: exposureRuleSchema,
    collateral: z
      .array(collateral)
      .refine((list) => isDistinct(list.map(({ kind }) => kind)), { error: "a kind twice" }),
    previousSale,
    singleSaleShare: notNegative,
    contractUse: name,
    slipUse: name,
    release,
    decisionDays: days.nullable(),
    rules: orderRuleUsesSchema,
    scopedRules: z.array(scopedRuleSchema).refine(areDistinct, { error: "an id twice" }),
    exclusions: z.array(ruleExclusionSchema).refine(areDistinct, { error: "an id twice" }),
  })
  .refine(
    ({ exposureKinds, previousSale: { kinds } }) => kinds.every((kind) => exposureKinds.includes(kind)),
    {
      error: "a kind that does not count as exposure",
      path: ["previousSale", "kinds"],
    },
  );
