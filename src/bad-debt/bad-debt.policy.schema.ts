import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { policyRefSchema } from "../decision/schemas.js";
import { receivableKindSchema } from "../ledger/schemas.js";
import { compareDecimals } from "../money/index.js";
import { amountsSchema, currencySchema, decimalSchema, roundingModeSchema } from "../money/schemas.js";
import { APPLICATION_FIELDS, type ApplicationRule } from "./application-rule.js";
import { count, isDistinct, name, share } from "./amounts.schema.js";
import type { BadDebtPolicy } from "./bad-debt.policy.js";
import { LIABILITY_GROUNDS, type LiabilityPolicy } from "./liability-rule.js";
import type { ProvisionRule } from "./provision-rule.js";
import type { WriteOffRule } from "./write-off-rule.js";

const applicationRule: z.ZodType<ApplicationRule> = z.strictObject({
  fields: z.array(z.enum(APPLICATION_FIELDS)).refine(isDistinct, { error: "a field is named twice" }),
  copies: count,
  keepers: z.array(name).refine(isDistinct, { error: "a keeper is named twice" }).nullable(),
  approvals: z
    .array(
      z.strictObject({
        use: name,
        routes: z.array(z.strictObject({ citation: name, roles: z.array(name).min(1) })),
      }),
    )
    .refine((approvals) => isDistinct(approvals.map(({ use }) => use)), { error: "a use is named twice" }),
});

/** Reads a {@link WriteOffRule}. */
export const writeOffRuleSchema: z.ZodType<WriteOffRule> = z
  .strictObject({
    id: name,
    from: plainDateSchema,
    until: plainDateSchema.nullable(),
    citation: name,
    source: name,
    certainty: z.enum(["sure", "assumed"]),
    note: z.string().exactOptional(),
    side: z.enum(["books", "tax"]),
    ground: name,
    overdue: z.strictObject({ months: count, boundary: z.enum(["at-least", "more-than"]) }).nullable(),
    smallItem: z.strictObject({ upTo: amountsSchema, incomeShare: share.nullable() }).nullable(),
    bookedFirst: z.boolean(),
    evidence: z.array(z.array(name).min(1)),
  })
  .refine(({ from, until }) => until === null || from <= until, {
    error: "before the first day",
    path: ["until"],
  });

const rules: z.ZodType<readonly WriteOffRule[]> = z
  .array(writeOffRuleSchema)
  .refine((rows) => isDistinct(rows.map(({ id }) => id)), { error: "two rules share an id" });

const liabilityPolicy: z.ZodType<LiabilityPolicy> = z.strictObject({
  rounding: roundingModeSchema,
  laxVisiting: z.strictObject({ share: share.nullable(), cause: z.enum(["presumed", "stated"]) }),
  missingRemarks: z.strictObject({
    share: share.nullable(),
    codes: z.array(z.enum(["remark-missing", "remark-stale", "special-note-missing"])),
  }),
  unguaranteedShipping: z.strictObject({
    share: share.nullable(),
    base: z.enum(["shipments", "whole-loss"]),
  }),
  lackOfResponsibility: z.strictObject({
    share: share.nullable(),
    base: z.enum(["loss", "written-off"]),
    countsTowardsLoss: z.boolean(),
  }),
  reduction: z.enum(["in-proportion", "by-severity"]),
  severity: z.array(z.enum(LIABILITY_GROUNDS)).refine(isDistinct, { error: "a ground is named twice" }),
});

const provisionRule: z.ZodType<ProvisionRule> = z.strictObject({
  method: z.enum(["expected-loss", "direct-write-off"]),
  kinds: z.array(receivableKindSchema),
  segmentBy: z.enum(["group", "area", "department", "kind", "customer"]).nullable(),
  rates: z
    .array(
      z.strictObject({
        segment: name.nullable(),
        currency: currencySchema.nullable(),
        bucket: name,
        rate: share,
      }),
    )
    .refine(
      (rates) =>
        isDistinct(rates.map(({ segment, currency, bucket }) => JSON.stringify([segment, currency, bucket]))),
      { error: "a bucket has two rates" },
    )
    .nullable(),
  fromHistory: z.strictObject({
    lastBucketLoss: share.nullable(),
    average: z.enum(["pooled", "mean"]),
    forwardFactor: decimalSchema.refine((factor) => compareDecimals(factor, "0") >= 0, {
      error: "less than 0",
    }),
    places: z.int().min(0).max(20),
  }),
  rounding: roundingModeSchema,
  presumptions: z.strictObject({
    significantAfterDays: count.nullable(),
    defaultAfterDays: count.nullable(),
  }),
});

/** Reads a {@link BadDebtPolicy}. */
export const badDebtPolicySchema: z.ZodType<BadDebtPolicy> = z.strictObject({
  policy: policyRefSchema,
  problemReport: z.strictObject({
    withinDays: count,
    possibleBadDebtWithinDays: count,
    measuresNeeded: z.boolean(),
    warnedFrom: z.enum(["found", "reported"]),
  }),
  application: applicationRule,
  writeOff: z.strictObject({ rules }),
  recovery: z.strictObject({ payersChoice: z.boolean() }),
  liability: liabilityPolicy,
  provision: provisionRule,
});
