import * as z from "zod";
import { policyRefSchema } from "../decision/schemas.js";
import { type DecimalString, compareDecimals } from "../money/index.js";
import { amountsSchema, decimalSchema, roundingModeSchema } from "../money/schemas.js";
import { DAY_COUNTS } from "./day-count.js";
import { interestRateSchema } from "./interest-rate.schema.js";
import type { InterestCap, InterestGrace, InterestPolicy } from "./interest.policy.js";

const notNegative: z.ZodType<DecimalString> = decimalSchema.refine(
  (value) => compareDecimals(value, "0") >= 0,
  {
    error: "less than 0",
  },
);

const grace: z.ZodType<InterestGrace> = z.strictObject({ days: z.int().min(0), retroactive: z.boolean() });

const cap: z.ZodType<InterestCap> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("share-of-principal"), share: notNegative }),
  z.strictObject({ kind: z.literal("amount"), amounts: amountsSchema }),
]);

/** Reads an {@link InterestPolicy}: rates are not negative, and no two hold from the same day. */
export const interestPolicySchema: z.ZodType<InterestPolicy> = z.strictObject({
  policy: policyRefSchema,
  citation: z.string().min(1),
  rates: z
    .array(interestRateSchema)
    .min(1)
    .refine((list) => isDistinct(list.map(({ from }) => from)), { error: "two rates from the same day" }),
  dayCount: z.enum(DAY_COUNTS),
  grace,
  cap: cap.nullable(),
  minimumClaim: amountsSchema,
  rounding: roundingModeSchema,
  afterPrincipal: z.enum(["stays", "closes"]).exactOptional(),
  chargesDueAfterDays: z.int().min(0),
  waiverRoles: z.array(z.string().min(1)),
});

function isDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
