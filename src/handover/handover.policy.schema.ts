import * as z from "zod";
import { policyRefSchema } from "../decision/schemas.js";
import { moneySchema } from "../money/schemas.js";
import type { Clarity, HandoverPolicy, LiableSide, SigningRules } from "./handover.policy.js";

const count = z.int().min(0);

/** Reads a {@link Clarity}. */
export const claritySchema: z.ZodType<Clarity> = z.enum(["clear", "unclear"]);

/** Reads {@link SigningRules}. */
export const signingRulesSchema: z.ZodType<SigningRules> = z.strictObject({
  sealed: z.boolean(),
  statementsFirst: z.boolean(),
  supervisorRoles: z.array(z.string().min(1)),
  effective: z.enum(["slip", "last-signature"]),
});

const side: z.ZodType<LiableSide> = z.enum(["giver", "taker", "both"]);

/** Reads a {@link HandoverPolicy}. */
export const handoverPolicySchema: z.ZodType<HandoverPolicy> = z.strictObject({
  policy: policyRefSchema,
  copies: z.int().min(1),
  unmarked: claritySchema,
  signing: signingRulesSchema,
  check: z.strictObject({ months: count }),
  doubts: z.strictObject({ reportWithinDays: count }),
  liability: z.strictObject({
    unclear: side,
    doubtReported: side,
    doubtSilent: side,
    notListed: side,
    signedClear: side,
    foundLate: side,
  }),
  release: z.strictObject({
    dossiers: z.boolean(),
    noticeDays: count.nullable(),
    collectWithinMonths: count.nullable(),
    compensationConfirmed: z.boolean(),
    waitForCheck: z.boolean(),
    legalCaution: z.string().min(1).nullable(),
  }),
  wages: z.strictObject({ afterHandover: z.boolean() }),
  restitution: z.strictObject({ dueWithinDays: count.nullable(), seriousFrom: moneySchema.nullable() }),
});
